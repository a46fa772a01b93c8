package org.nuanyang.kit.web;

import jakarta.servlet.ServletException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Failure;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Judges what went wrong outside a controller, such as while a page was drawn or before one was
 * found, so that these faults too are logged once and carry an incident number. A program reads the reason in
 * Chinese too.
 */
@Component
class Incidents extends DefaultErrorAttributes {

  static final String FAILURE = Failure.class.getName();

  private final MessageSource messages;

  Incidents(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Map<String, Object> attributes = super.getErrorAttributes(request, options);
    Failure failure = failure(request, attributes.get("status") instanceof Integer status ? status : 500);
    attributes.put("detail", messages.getMessage(failure.messageKey(), failure.arguments(), Locale.SIMPLIFIED_CHINESE));
    if (failure.incident() != null) attributes.put("incident", failure.incident());
    return attributes;
  }

  private Failure failure(WebRequest request, int status) {
    if (request.getAttribute(FAILURE, RequestAttributes.SCOPE_REQUEST) instanceof Failure known) return known;
    Throwable thrown = getError(request);
    Failure failure = status < 500 ? Failure.ofStatus(status) : Failure.of(cause(thrown, status));
    request.setAttribute(FAILURE, failure, RequestAttributes.SCOPE_REQUEST);
    return failure;
  }

  private static Throwable cause(@Nullable Throwable thrown, int status) {
    if (thrown == null) return new IllegalStateException("answered with status " + status);
    return thrown instanceof ServletException && thrown.getCause() != null ? thrown.getCause() : thrown;
  }
}
