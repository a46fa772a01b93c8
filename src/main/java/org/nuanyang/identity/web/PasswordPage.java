package org.nuanyang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ChangePassword;
import org.nuanyang.identity.SignInRefused;
import org.nuanyang.identity.SignedIn;
import org.nuanyang.identity.WeakPassword;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code /account/password}: one's own password. */
@Controller
class PasswordPage {

  private static final String PAGE = "identity/password";
  private final Accounts accounts;
  private final StaffSessions sessions;

  PasswordPage(Accounts accounts, StaffSessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @GetMapping("/account/password")
  String show(@ModelAttribute("form") PasswordForm form, Model model) {
    model.addAttribute("forced", WhoIsAsking.signedIn().map(SignedIn::mustChangePassword).orElse(false));
    return PAGE;
  }

  @PostMapping("/account/password")
  String change(
      @ModelAttribute("form") PasswordForm form,
      BindingResult result,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (form.present().isEmpty()) result.rejectValue("present", "identity.password.present-empty");
    if (!form.chosen().equals(form.again())) result.rejectValue("again", "identity.password.differ");
    if (result.hasErrors()) return show(form, model);
    try {
      var renewed = accounts.changePassword(new ChangePassword(form.present(), form.chosen(), actor));
      sessions.open(renewed, request, response);
      return "redirect:/desk";
    } catch (WeakPassword weak) {
      result.rejectValue("chosen", weak.messageKey());
    } catch (SignInRefused wrong) {
      result.rejectValue("present", "identity.password.present-wrong");
    }
    return show(form, model);
  }
}
