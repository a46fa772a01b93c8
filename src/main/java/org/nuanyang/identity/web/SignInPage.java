package org.nuanyang.identity.web;

import java.util.List;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** {@code /login}: the way in for staff. In demo mode it lists whom one can be. */
@Controller
class SignInPage {

  private final Accounts accounts;

  SignInPage(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/login")
  String show(
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable String refused,
      @RequestParam(required = false) @Nullable String out,
      Model model) {
    if (CurrentActor.of(request).isPresent()) return "redirect:/desk";
    List<AccountView> tour = accounts.onTour();
    model.addAttribute("refused", refused != null);
    model.addAttribute("out", out != null);
    model.addAttribute("tour", tour);
    return "identity/sign-in";
  }
}
