package org.nuanyang.kit.web;

import jakarta.servlet.ServletRequest;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Access;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.CurrentActor;
import org.nuanyang.shared.Choice;
import org.springframework.beans.PropertyAccessorFactory;
import org.thymeleaf.spring6.util.DetailedError;
import org.thymeleaf.web.IWebRequest;
import org.thymeleaf.web.servlet.IServletWebRequest;

/** What the frame and the fields know by themselves: the city, the reader's display, the place in the site. */
final class PageFrame {

  private final String city;
  private final boolean demo;
  private final @Nullable Access access;
  private final Set<String> addresses;
  private final @Nullable IWebRequest request;
  private final Display display;

  PageFrame(String city, boolean demo, @Nullable Access access, Set<String> addresses, @Nullable IWebRequest request) {
    this.city = city;
    this.demo = demo;
    this.access = access;
    this.addresses = addresses;
    this.request = request;
    this.display = Display.of(request == null ? null : cookie(request));
  }

  private static @Nullable String cookie(IWebRequest request) {
    String[] values = request.getCookieValues(Display.COOKIE);
    return values == null || values.length == 0 ? null : values[0];
  }

  public String getCity() {
    return city;
  }

  public boolean isDemo() {
    return demo;
  }

  public boolean isElder() {
    return display.size().equals("elder");
  }

  public String getSize() {
    return display.size();
  }

  public String getTheme() {
    return display.theme();
  }

  public boolean isOn(String what, String value) {
    return value.equals(what.equals("size") ? display.size() : display.theme());
  }

  /** The path of this page within the site, such as {@code /desk/review}. */
  public String getPath() {
    String path = request == null ? null : request.getPathWithinApplication();
    return path == null || path.isEmpty() ? "/" : path;
  }

  /** Where a change of display comes back to; empty when coming back by GET would not work. */
  public String getHere() {
    if (request == null || !"GET".equals(request.getMethod())) return "";
    String query = request.getQueryString();
    return query == null || query.isEmpty() ? getPath() : getPath() + "?" + query;
  }

  /** The places of the desk that are built, where these roles work, and whose door the reader may open. */
  public List<DeskPlace> places(Collection<?> roles) {
    return DeskPlace.openTo(roles).stream().filter(place -> addresses.contains(place.path()) && may(place.path())).toList();
  }

  /** The same places under their headings. */
  public DeskMenu menu(Collection<?> roles) {
    List<DeskPlace> places = places(roles);
    return DeskMenu.of(places, places.stream().filter(this::at).max(Comparator.comparingInt(place -> place.path().length())).orElse(null));
  }

  /** Whether the reader may open this page; a page leaves out what would be refused. */
  public boolean may(String path) {
    return access == null || access.allows(actor(), "GET", path);
  }

  private @Nullable Actor actor() {
    return request instanceof IServletWebRequest servlet
            && servlet.getNativeRequestObject() instanceof ServletRequest asked
        ? CurrentActor.of(asked).orElse(null)
        : null;
  }

  /** Whether this page lies in that place. */
  public boolean at(DeskPlace place) {
    String path = getPath();
    return path.equals(place.path()) || place != DeskPlace.HOME && path.startsWith(place.path() + "/");
  }

  public String toneIcon(@Nullable String tone) {
    return switch (tone == null ? "" : tone) {
      case "good" -> "circle-check";
      case "warn" -> "triangle-alert";
      case "bad" -> "circle-x";
      case "info" -> "info";
      default -> "minus";
    };
  }

  public String clockIcon(String state, String tone) {
    return switch (state) {
      case "KEPT" -> "circle-check";
      case "PAUSED" -> "hourglass";
      case "CANCELLED" -> "minus";
      default -> tone.equals("bad") ? "siren" : "clock";
    };
  }

  /** The id of a field's first input, to which the error summary links. */
  public String fieldId(String field) {
    return "f-" + field.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }

  public @Nullable String describedBy(String id, @Nullable Object hint, boolean bad) {
    if (hint == null) return bad ? id + "-error" : null;
    return bad ? id + "-hint " + id + "-error" : id + "-hint";
  }

  /** Errors in the order in which the form declares its fields, which is the order of the page. */
  public List<DetailedError> inOrder(List<DetailedError> errors, @Nullable Object form) {
    if (form == null) return errors;
    List<String> fields = Arrays.stream(form.getClass().getDeclaredFields()).map(Field::getName).toList();
    return errors.stream()
        .sorted(Comparator.comparingInt(error -> place(fields, error.getFieldName())))
        .toList();
  }

  private static int place(List<String> fields, String path) {
    int at = fields.indexOf(path.split("[.\\[]", 2)[0]);
    return at < 0 ? fields.size() : at;
  }

  /** Whether the choices begin with one that chooses nothing, such as 全部. */
  public boolean offersNothing(List<Choice> options) {
    return !options.isEmpty() && options.getFirst().value().isEmpty();
  }

  /** The key under which a form counts once: the form's own, or a new one when it has none yet. */
  public String submissionKey(@Nullable Object form) {
    if (form != null && !form.getClass().getName().startsWith("org.thymeleaf")) {
      var properties = PropertyAccessorFactory.forBeanPropertyAccess(form);
      Object key =
          properties.isReadableProperty("submissionKey")
              ? properties.getPropertyValue("submissionKey")
              : null;
      if (key != null && !key.toString().isBlank()) return key.toString();
    }
    return UUID.randomUUID().toString();
  }
}
