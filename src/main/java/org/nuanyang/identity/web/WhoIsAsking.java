package org.nuanyang.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.CurrentActor;
import org.nuanyang.identity.SignedIn;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns a session into an {@link Actor}, read anew each time, and ends the session of an account
 * that was switched off or got another password. Who must change the password sees nothing else first.
 */
final class WhoIsAsking extends OncePerRequestFilter {

  private final Accounts accounts;

  WhoIsAsking(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/shared/") || path.startsWith("/vendor/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedIn> session = signedIn();
    if (session.isEmpty() || CurrentActor.of(request).isPresent()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Actor> actor = accounts.standing(session.get());
    if (actor.isEmpty()) {
      end(request);
      chain.doFilter(request, response);
      return;
    }
    CurrentActor.set(request, actor.get());
    if (session.get().mustChangePassword() && !leadsOut(request)) {
      response.sendRedirect(request.getContextPath() + "/account/password");
      return;
    }
    chain.doFilter(request, response);
  }

  static Optional<SignedIn> signedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null) return Optional.empty();
    return authentication.getPrincipal() instanceof SignedIn session
        ? Optional.of(session)
        : Optional.empty();
  }

  private static boolean leadsOut(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals("/account/password") || path.equals("/logout") || path.equals("/display");
  }

  private static void end(HttpServletRequest request) {
    var nobody = new AnonymousAuthenticationToken("gone", "public", AuthorityUtils.createAuthorityList("PUBLIC"));
    SecurityContextHolder.getContext().setAuthentication(nobody);
    HttpSession session = request.getSession(false);
    if (session != null) session.invalidate();
  }
}
