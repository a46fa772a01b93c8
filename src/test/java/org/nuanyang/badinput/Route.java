package org.nuanyang.badinput;

import java.beans.PropertyDescriptor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A method and a pattern that some controller answers.
 *
 * @param types what each field holds that the controller reads from the form or the query, by its name
 * @param takesFiles whether it reads uploads
 * @param body what it reads as JSON; null for pages
 */
record Route(String method, PathPattern pattern, Map<String, Class<?>> types, boolean takesFiles, @Nullable Class<?> body) {

  /** Answered by the gate before any controller. */
  private static final List<Route> OF_THE_GATE =
      List.of(
          new Route("POST", PathPatternParser.defaultInstance.parse("/login"), Map.of("login", String.class, "password", String.class), false, null),
          new Route("POST", PathPatternParser.defaultInstance.parse("/logout"), Map.of(), false, null));

  static List<Route> of(ApplicationContext platform) {
    Stream<Route> ofControllers =
        platform.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
            .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
            .flatMap(entry -> routes(entry.getKey(), Arrays.asList(entry.getValue().getMethod().getParameters())));
    return Stream.concat(OF_THE_GATE.stream(), ofControllers)
        .filter(route -> !route.path().equals("/error"))
        .sorted(Comparator.comparing(Route::toString))
        .toList();
  }

  private static Stream<Route> routes(RequestMappingInfo info, List<Parameter> parameters) {
    var fields = new LinkedHashMap<String, Class<?>>();
    boolean files = false;
    Class<?> body = null;
    for (Parameter parameter : parameters) {
      RequestParam param = parameter.getAnnotation(RequestParam.class);
      if (param != null) fields.put(param.name().isEmpty() ? parameter.getName() : param.name(), parameter.getType());
      if (parameter.isAnnotationPresent(ModelAttribute.class)) addForm(parameter.getType(), fields);
      if (parameter.isAnnotationPresent(RequestBody.class)) body = parameter.getType();
      files |= carriesFiles(parameter);
    }
    info.getParamsCondition().getExpressions().forEach(one -> fields.putIfAbsent(one.getName(), String.class));
    Class<?> json = body;
    boolean uploads = files;
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    List<String> names = methods.isEmpty() ? List.of("GET", "POST") : methods.stream().map(Enum::name).toList();
    return info.getPathPatternsCondition().getPatterns().stream()
        .flatMap(pattern -> names.stream().map(name -> new Route(name, pattern, fields, uploads, json)));
  }

  /** Names of the fields of a form or body. */
  static Set<String> names(Class<?> form) {
    var fields = new LinkedHashMap<String, Class<?>>();
    addForm(form, fields);
    return fields.keySet();
  }

  private static void addForm(Class<?> form, Map<String, Class<?>> fields) {
    if (form.isRecord()) {
      for (RecordComponent one : form.getRecordComponents()) addField(one.getName(), one.getType(), fields);
    } else {
      for (PropertyDescriptor one : BeanUtils.getPropertyDescriptors(form)) {
        if (one.getWriteMethod() != null) addField(one.getName(), one.getPropertyType(), fields);
      }
    }
  }

  private static void addField(String name, Class<?> type, Map<String, Class<?>> fields) {
    fields.put(name, type);
    if (!isMany(type)) return;
    for (String row : List.of("[0]", "[99999999999]", "[-1]", "[x].y", "[1].name")) fields.put(name + row, String.class);
  }

  private static boolean isMany(Class<?> type) {
    return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || type.isArray();
  }

  private static boolean carriesFiles(Parameter parameter) {
    Stream<Type> read = Stream.of(parameter.getParameterizedType());
    if (parameter.isAnnotationPresent(ModelAttribute.class)) {
      read = Stream.concat(read, Arrays.stream(parameter.getType().getDeclaredFields()).map(Field::getGenericType));
    }
    return read.anyMatch(type -> type.getTypeName().contains(MultipartFile.class.getName()));
  }

  Set<String> fields() {
    return types.keySet();
  }

  /** Fields that hold any number of things. */
  List<String> lists() {
    return types.entrySet().stream().filter(field -> isMany(field.getValue())).map(Map.Entry::getKey).toList();
  }

  String path() {
    return pattern.getPatternString();
  }

  boolean changes() {
    return !method.equals("GET");
  }

  boolean isPage() {
    return !path().startsWith("/api/");
  }

  boolean hasVariables() {
    return path().contains("{") || path().contains("*");
  }

  boolean matches(String method, String path) {
    return this.method.equals(method) && pattern.matches(PathContainer.parsePath(path));
  }

  List<String> segments() {
    return new ArrayList<>(List.of(path().split("/")));
  }

  @Override
  public String toString() {
    return path() + " " + method;
  }
}
