package org.nuanyang.kit.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.CurrentActor;
import org.nuanyang.shared.Failure;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a page that went wrong with a page that says what to do. A controller's own answer goes
 * first; programs under {@code /api} get theirs in JSON elsewhere.
 */
@Component
class WrongTurnPages implements HandlerExceptionResolver, ErrorViewResolver, Ordered {

  /** Before Spring's own, which knows only statuses. */
  @Override
  public int getOrder() {
    return -1;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
    if (isForPrograms(request) || isForOthers(thrown) || answersItself(handler, thrown)) return null;
    return page(Failure.of(thrown), request);
  }

  @Override
  public @Nullable ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> attributes) {
    if (isForPrograms(request)) return null;
    if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) return expired(request);
    boolean judged = request.getAttribute(Incidents.FAILURE) instanceof Failure;
    return page(
        judged ? (Failure) request.getAttribute(Incidents.FAILURE) : Failure.ofStatus(status.value()), request);
  }

  private static boolean isForPrograms(HttpServletRequest request) {
    Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = original == null ? request.getRequestURI() : original.toString();
    return path.startsWith(request.getContextPath() + "/api/");
  }

  /** Sign-in answers the first two; nobody listens any more to the last. */
  private static boolean isForOthers(Exception thrown) {
    return thrown instanceof AccessDeniedException
        || thrown instanceof AuthenticationException
        || thrown instanceof AsyncRequestNotUsableException;
  }

  private static boolean answersItself(@Nullable Object handler, Exception thrown) {
    return handler instanceof HandlerMethod method
        && new ExceptionHandlerMethodResolver(method.getBeanType()).resolveMethod(thrown) != null;
  }

  private static ModelAndView page(Failure failure, HttpServletRequest request) {
    return page(failure.status(), title(failure.status()), failure.messageKey(), failure.arguments(), request);
  }

  /** The form's token belongs to a session that is over. */
  private static ModelAndView expired(HttpServletRequest request) {
    return page(403, "kit.wrong.expired.title", "portal.wrong.expired.text", new Object[0], request);
  }

  private static ModelAndView page(
      int status, String title, String text, Object[] arguments, HttpServletRequest request) {
    var model = new HashMap<String, Object>();
    model.put("title", title);
    model.put("text", text);
    model.put("arguments", arguments);
    model.put("back", cameFrom(request));
    Actor reader = CurrentActor.of(request).orElse(null);
    model.put("staff", reader != null);
    model.put("viewer", reader);
    return new ModelAndView("kit/wrong-turn", model, HttpStatusCode.valueOf(status));
  }

  private static String title(int status) {
    return "kit.wrong."
        + switch (status) {
          case 401, 403, 404, 405, 409, 413, 429, 503 -> status;
          default -> status >= 500 ? 500 : 400;
        }
        + ".title";
  }

  /** The page of ours the person came from; null when it was another site's or none. */
  private static @Nullable String cameFrom(HttpServletRequest request) {
    String referer = request.getHeader("Referer");
    if (referer == null) return null;
    try {
      URI from = URI.create(referer);
      String path = from.getRawPath();
      if (!request.getServerName().equals(from.getHost()) || path == null) return null;
      if (!path.startsWith("/") || path.startsWith("//")) return null;
      return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }
}
