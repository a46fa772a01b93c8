package org.nuanyang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nuanyang.identity.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /tour/as/…}: one click and one is somebody of the demo city. Not there outside demo mode. */
@Controller
@ConditionalOnBooleanProperty("nuanyang.demo")
class TourSignIn {

  private final Accounts accounts;
  private final StaffSessions sessions;

  TourSignIn(Accounts accounts, StaffSessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /** @param to page of this site to open afterwards */
  @PostMapping("/tour/as/{login}")
  String signIn(
      @PathVariable String login,
      @RequestParam(defaultValue = "/desk") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    sessions.open(accounts.signInOnTour(login), request, response);
    boolean ofThisSite = to.matches("/[\\w./-]*(\\?[\\w=&%.-]*)?") && !to.startsWith("//");
    return "redirect:" + (ofThisSite ? to : "/desk");
  }
}
