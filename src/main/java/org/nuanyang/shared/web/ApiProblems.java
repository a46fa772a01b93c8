package org.nuanyang.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Failure;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers of {@code /api} when something is refused, mistaken or broken: RFC 9457 with a Chinese
 * sentence. Pages have their own error pages; who may not ask at all is told by the security chain.
 */
@Component
class ApiProblems implements HandlerExceptionResolver, Ordered {

  private static final String SPACE = "/api/";

  private final MessageSource messages;
  private final JsonMapper json;

  ApiProblems(MessageSource messages, JsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (!request.getRequestURI().startsWith(request.getContextPath() + SPACE)) return null;
    if (isForOthers(thrown) || response.isCommitted()) return null;
    Failure failure = Failure.of(thrown);
    write(response, failure, fields(thrown), request);
    return new ModelAndView();
  }

  private static boolean isForOthers(Exception thrown) {
    return thrown instanceof AccessDeniedException
        || thrown instanceof AuthenticationException
        || thrown instanceof AsyncRequestNotUsableException;
  }

  private void write(
      HttpServletResponse response,
      Failure failure,
      Map<String, String> fields,
      HttpServletRequest request) {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", "about:blank");
    problem.put("title", text(failure.messageKey(), failure.arguments()));
    problem.put("status", failure.status());
    problem.put("code", failure.messageKey());
    problem.put("instance", request.getRequestURI());
    if (!fields.isEmpty()) problem.put("fields", fields);
    if (failure.incident() != null) problem.put("incident", failure.incident());
    try {
      response.reset();
      response.setStatus(failure.status());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      json.writeValue(response.getOutputStream(), problem);
    } catch (IOException | JacksonException gone) {
      // Whoever asked has hung up; there is nobody left to tell.
    }
  }

  /** Which words were wrong, by name, as far as that is known. */
  private Map<String, String> fields(Exception thrown) {
    var fields = new LinkedHashMap<String, String>();
    if (thrown instanceof Refusal refusal) fields.putAll(refusal.fields());
    if (thrown instanceof BindingResult bound) {
      for (FieldError error : bound.getFieldErrors()) {
        fields.putIfAbsent(error.getField(), messages.getMessage(error, Locale.SIMPLIFIED_CHINESE));
      }
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof JacksonException mistyped && !mistyped.getPath().isEmpty()) {
        fields.put(path(mistyped), text("shared.failure.field"));
        break;
      }
    }
    return fields;
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }

  private static String path(JacksonException mistyped) {
    var path = new StringBuilder();
    for (JacksonException.Reference step : mistyped.getPath()) {
      if (step.getPropertyName() == null) path.append('[').append(step.getIndex()).append(']');
      else path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
    }
    return path.toString();
  }
}
