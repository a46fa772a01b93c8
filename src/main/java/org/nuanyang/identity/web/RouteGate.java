package org.nuanyang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Holds every request against the route rules, and sends strangers to the sign-in page or says there is nothing. */
final class RouteGate
    implements AuthorizationManager<RequestAuthorizationContext>, AuthenticationEntryPoint {

  private final RouteRules rules;

  RouteGate(RouteRules rules) {
    this.rules = rules;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    var actor = CurrentActor.of(request).orElse(null);
    return new AuthorizationDecision(rules.allows(actor, request.getMethod(), path(request)));
  }

  /** Only what staff could see after signing in leads to the sign-in page. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    String path = path(request);
    boolean known = rules.rule(request.getMethod(), path).isPresent();
    if (CurrentActor.of(request).isPresent()) response.sendError(HttpStatus.FORBIDDEN.value());
    else if (!known) response.sendError(HttpStatus.NOT_FOUND.value());
    else if (path.startsWith("/api/")) response.sendError(HttpStatus.UNAUTHORIZED.value());
    else response.sendRedirect(request.getContextPath() + "/login");
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
