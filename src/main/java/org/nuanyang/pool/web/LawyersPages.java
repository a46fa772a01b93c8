package org.nuanyang.pool.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.network.DirectorySearch;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.pool.NotAdmissible;
import org.nuanyang.pool.Panels;
import org.nuanyang.pool.PoolAdmission;
import org.nuanyang.pool.PoolApplicationView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pool as everybody may see it: who is in it, who is about to enter, how to enter, how to object. */
@Controller
@RequestMapping("/lawyers")
class LawyersPages {

  private static final int PAGE = 30;
  private static final int FIRMS = 500;
  private static final int REQUESTS_AN_HOUR = 10;
  private static final List<String> SPECIALITIES =
      List.of(
          "LABOR", "WORK_INJURY_SOCIAL", "TRAFFIC", "PERSONAL_INJURY", "MARRIAGE_FAMILY", "INHERITANCE_SUPPORT", "CONTRACT_DEBT",
          "HOUSING_NEIGHBOR", "CONSUMER", "LAND_AGRI", "ADMINISTRATIVE", "CRIMINAL", PractitionerView.JUVENILE);

  private final PoolAdmission admission;
  private final Panels panels;
  private final Practitioners practitioners;
  private final Network network;
  private final RateLimits limits;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;
  private final Clock clock;

  LawyersPages(
      PoolAdmission admission, Panels panels, Practitioners practitioners, Network network, RateLimits limits,
      Submissions submissions, TransactionOperations transaction, MessageSource messages, Clock clock) {
    this.admission = admission;
    this.panels = panels;
    this.practitioners = practitioners;
    this.network = network;
    this.limits = limits;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String speciality, @RequestParam(defaultValue = "1") int page, Actor by, Model model) {
    List<PractitionerView> found =
        practitioners.pool(by.city()).stream()
            .filter(who -> who.status() == PoolStatus.ACTIVE)
            .filter(who -> speciality.isEmpty() || who.specialities().contains(speciality))
            .sorted((a, b) -> a.firmName().equals(b.firmName()) ? a.name().compareTo(b.name()) : a.firmName().compareTo(b.firmName()))
            .toList();
    int from = Math.min(Math.max(0, page - 1), found.size() / PAGE) * PAGE;
    model.addAttribute("count", found.size());
    model.addAttribute("rows", found.stream().skip(from).limit(PAGE).toList());
    model.addAttribute("more", from + PAGE < found.size() ? "?speciality=" + code(speciality) + "&page=" + (from / PAGE + 2) : null);
    model.addAttribute("speciality", code(speciality));
    model.addAttribute("specialities", specialities());
    model.addAttribute("noticed", admission.noticed(by.city()));
    model.addAttribute("panels", panels.panels(by.city()));
    return "pool/lawyers";
  }

  @GetMapping("/join")
  String join(Actor by, Model model) {
    model.addAttribute("form", JoinForm.EMPTY);
    return joinPage(by, model);
  }

  @PostMapping("/join")
  String join(@ModelAttribute("form") JoinForm form, BindingResult result, Actor by, Model model, HttpServletResponse response) {
    form.check(result, Set.copyOf(SPECIALITIES), LocalDate.now(clock));
    if (!result.hasErrors()) {
      if (!limits.allow("pool-join", Source.address(), REQUESTS_AN_HOUR, Duration.ofHours(1))) throw new NotAdmissible("pool.too-often");
      try {
        once(form.submissionKey(), "pool.join", () -> admission.apply(form.order(by)).toString());
        return "redirect:/lawyers/joined";
      } catch (NotAdmissible refused) {
        result.rejectValue("licence", refused.messageKey(), refused.arguments(), refused.messageKey());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return joinPage(by, model);
  }

  @GetMapping("/joined")
  String joined(Actor by, Model model) {
    model.addAttribute("rules", admission.rules(by.city()));
    return "pool/joined";
  }

  private String joinPage(Actor by, Model model) {
    model.addAttribute("rules", admission.rules(by.city()));
    model.addAttribute(
        "firms",
        network.directory(new DirectorySearch(by.city(), OrganisationKind.LAW_FIRM, "", null, FIRMS), Actor.system(by.city())).rows().stream()
            .map(firm -> Choice.of(firm.id().toString(), firm.name()))
            .toList());
    model.addAttribute("kinds", Stream.of(PractitionerKind.LAWYER, PractitionerKind.GRASSROOTS_WORKER).map(kind -> choice(kind.name(), kind.messageKey())).toList());
    model.addAttribute("genders", Stream.of("F", "M").map(one -> choice(one, "pool.gender." + one)).toList());
    model.addAttribute("specialities", specialities());
    return "pool/join";
  }

  @GetMapping("/notices/{id}")
  String notice(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("form", new ObjectionForm("", "", "", null));
    return notice(noticed(id, by), model);
  }

  @PostMapping("/notices/{id}")
  String object(
      @PathVariable UUID id, @ModelAttribute("form") ObjectionForm form, BindingResult result, Actor by, Model model,
      HttpServletResponse response) {
    PoolApplicationView one = noticed(id, by);
    form.check(result);
    if (result.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return notice(one, model);
    }
    if (!limits.allow("pool-objection", Source.address(), REQUESTS_AN_HOUR, Duration.ofHours(1))) throw new NotAdmissible("pool.too-often");
    once(
        form.submissionKey(),
        "pool.object",
        () -> {
          admission.object(id, form.name(), form.phone(), form.text());
          return id.toString();
        });
    model.addAttribute("done", true);
    return notice(one, model);
  }

  private String notice(PoolApplicationView one, Model model) {
    model.addAttribute("one", one);
    model.addAttribute("years", one.practiceYears(LocalDate.now(clock)));
    return "pool/notice";
  }

  private PoolApplicationView noticed(UUID id, Actor by) {
    return admission.noticed(by.city()).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new Missing("pool.notice-over"));
  }

  private void once(@Nullable UUID key, String purpose, Supplier<String> act) {
    if (key == null) throw new NotAdmissible("pool.objection.empty");
    transaction.executeWithoutResult(status -> submissions.once(key, purpose, act));
  }

  private List<Choice> specialities() {
    return SPECIALITIES.stream().map(one -> choice(one, "network.speciality." + one)).toList();
  }

  /** Only what we know goes into a link. */
  private static String code(String speciality) {
    return SPECIALITIES.contains(speciality) ? speciality : "";
  }

  private Choice choice(String value, String key) {
    return Choice.of(value, messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE));
  }
}
