package org.nuanyang.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.CurrentActor;
import org.nuanyang.identity.RequestTrail;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Writes every request that tries to change something into the audit trail, refused ones too; never its content. */
final class RequestAudit extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  /** Answered by the gate itself, before any controller. */
  private static final Set<String> OF_THE_GATE = Set.of("/login", "/logout");

  private final RequestTrail audit;
  private final String city;

  RequestAudit(RequestTrail audit, String city) {
    this.audit = audit;
    this.city = city;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return READING.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int status = 500;
    try {
      chain.doFilter(request, response);
      status = response.getStatus();
    } finally {
      Actor actor = CurrentActor.of(request).orElseGet(() -> Actor.citizen(city));
      audit.requested(actor, request.getMethod(), route(request), status);
    }
  }

  /** The pattern, never the path: a path may carry what a person typed. */
  private static String route(HttpServletRequest request) {
    @Nullable Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (pattern != null) return pattern.toString();
    return OF_THE_GATE.contains(request.getRequestURI()) ? request.getRequestURI() : "-";
  }
}
