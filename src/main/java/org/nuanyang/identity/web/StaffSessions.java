package org.nuanyang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.nuanyang.identity.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Opens and renews the sessions of staff: fifteen minutes without a touch and they end. */
final class StaffSessions extends SavedRequestAwareAuthenticationSuccessHandler {

  private static final Duration IDLE = Duration.ofMinutes(15);

  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

  StaffSessions() {
    setDefaultTargetUrl("/desk");
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException, jakarta.servlet.ServletException {
    idle(request.getSession());
    super.onAuthenticationSuccess(request, response, authentication);
  }

  /** Puts a sign-in made elsewhere than on the sign-in page into a session with a new name. */
  void open(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) request.changeSessionId();
    idle(request.getSession());
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(PasswordSignIn.session(signedIn));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  private static void idle(HttpSession session) {
    session.setMaxInactiveInterval((int) IDLE.toSeconds());
  }
}
