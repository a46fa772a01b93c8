package org.nuanyang.identity.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.FindAccounts;
import org.nuanyang.identity.OrganisationTree;
import org.nuanyang.identity.Role;
import org.nuanyang.identity.RolesExclude;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /desk/accounts}: the system administrator opens, ends and renews accounts; the security
 * administrator says what they may. Each sees only the buttons of the one.
 */
@Controller
@RequestMapping("/desk/accounts")
class AccountsPages {

  private final Accounts accounts;
  private final Submissions submissions;
  private final ObjectProvider<OrganisationTree> tree;
  private final AccountWords words;

  AccountsPages(
      Accounts accounts,
      Submissions submissions,
      ObjectProvider<OrganisationTree> tree,
      AccountWords words) {
    this.accounts = accounts;
    this.submissions = submissions;
    this.tree = tree;
    this.words = words;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Role role,
      @RequestParam(required = false) @Nullable String after,
      Actor by,
      Model model) {
    model.addAttribute("slice", accounts.list(new FindAccounts(by.city(), q, role, null, after), by));
    model.addAttribute("q", q);
    model.addAttribute("role", role);
    model.addAttribute("roles", words.roles());
    return "identity/accounts";
  }

  @GetMapping("/new")
  String blank(@ModelAttribute("form") OpenAccountForm form, Actor by, Model model) {
    by.must(Role.SYSTEM_ADMIN);
    model.addAttribute("organisations", organisations(by.city()));
    return "identity/account-new";
  }

  /** The one-time password stands on the answer itself: it is kept nowhere and shown once. */
  @PostMapping("/new")
  String open(
      @ModelAttribute("form") OpenAccountForm form, BindingResult result, Actor by, Model model) {
    form.check(result);
    if (result.hasErrors()) return blank(form, by, model);
    UUID id = form.key();
    try {
      submissions.once(id, "identity.open", () -> opened(id, form, by));
    } catch (Refusal refusal) {
      result.rejectValue("login", refusal.messageKey());
      return blank(form, by, model);
    }
    return handOver(id, accounts.resetPassword(id, accounts.account(id).version(), by), model);
  }

  private String opened(UUID id, OpenAccountForm form, Actor by) {
    accounts.open(form.order(id, accounts.hash(UUID.randomUUID().toString()), by));
    return id.toString();
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    var account = accounts.account(id);
    if (!account.city().equals(by.city())) by.mustSee(account.city(), id);
    model.addAttribute("account", account);
    model.addAttribute("form", TrustForm.of(account));
    model.addAttribute("trusts", by.has(Role.SECURITY_ADMIN));
    choices(by, model);
    return "identity/account";
  }

  @PostMapping("/{id}/trust")
  String trust(
      @PathVariable UUID id,
      @ModelAttribute("form") TrustForm form,
      BindingResult result,
      Actor by,
      Model model) {
    try {
      accounts.trust(form.order(id, by));
      return "redirect:/desk/accounts/" + id;
    } catch (RolesExclude excluded) {
      result.rejectValue("roles", excluded.messageKey());
    }
    model.addAttribute("account", accounts.account(id));
    model.addAttribute("trusts", true);
    choices(by, model);
    return "identity/account";
  }

  @PostMapping("/{id}/unlock")
  String unlock(@PathVariable UUID id, Actor by) {
    accounts.unlock(id, by);
    return "redirect:/desk/accounts/" + id;
  }

  @PostMapping("/{id}/disable")
  String disable(@PathVariable UUID id, @RequestParam int version, Actor by) {
    accounts.disable(id, version, by);
    return "redirect:/desk/accounts/" + id;
  }

  @PostMapping("/{id}/enable")
  String enable(@PathVariable UUID id, @RequestParam int version, Actor by) {
    accounts.enable(id, version, by);
    return "redirect:/desk/accounts/" + id;
  }

  @PostMapping("/{id}/password")
  String renew(@PathVariable UUID id, @RequestParam int version, Actor by, Model model) {
    return handOver(id, accounts.resetPassword(id, version, by), model);
  }

  private String handOver(UUID id, String password, Model model) {
    model.addAttribute("account", accounts.account(id));
    model.addAttribute("password", password);
    return "identity/account-password";
  }

  private void choices(Actor by, Model model) {
    model.addAttribute("roleChoices", words.roles());
    model.addAttribute("scopeChoices", words.scopes());
    model.addAttribute("organisations", organisations(by.city()));
  }

  private List<Choice> organisations(String city) {
    return Optional.ofNullable(tree.getIfAvailable()).map(known -> known.choices(city)).orElse(List.of());
  }
}
