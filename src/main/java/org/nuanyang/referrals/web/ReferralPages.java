package org.nuanyang.referrals.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.ServiceView;
import org.nuanyang.catalogue.Services;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.referrals.ReferralId;
import org.nuanyang.referrals.ReferralView;
import org.nuanyang.referrals.Referrals;
import org.nuanyang.referrals.SendReferral;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/referrals}: sending on to a notary, a forensic institute or an arbitration body, and what comes back. */
@Controller
@RequestMapping("/desk/referrals")
class ReferralPages {

  /** Which kind of body the shipped items lead to. */
  private static final Map<String, OrganisationKind> KINDS =
      Map.of(
          "notary", OrganisationKind.NOTARY_OFFICE, "forensic", OrganisationKind.FORENSIC_INSTITUTE, "labour-arbitration",
          OrganisationKind.ARBITRATION_BODY, "arbitration", OrganisationKind.ARBITRATION_BODY);
  private static final List<OrganisationKind> BODIES =
      List.of(OrganisationKind.NOTARY_OFFICE, OrganisationKind.FORENSIC_INSTITUTE, OrganisationKind.ARBITRATION_BODY);

  private final Referrals referrals;
  private final Services services;
  private final Matters matters;
  private final Once once;
  private final String publicUrl;

  ReferralPages(Referrals referrals, Services services, Matters matters, Once once, @Value("${nuanyang.public-url}") String publicUrl) {
    this.referrals = referrals;
    this.services = services;
    this.matters = matters;
    this.once = once;
    this.publicUrl = publicUrl;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "false") boolean over, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("over", over);
    model.addAttribute("slice", referrals.list(over, after, by));
    model.addAttribute("waived", referrals.waivedThisYear(by));
    model.addAttribute("ofBody", by.has(Role.SERVICE_OFFICER));
    return "referrals/list";
  }

  @GetMapping("/new")
  String form(@RequestParam UUID matter, @RequestParam(required = false) @Nullable UUID service, @RequestParam(required = false) @Nullable OrganisationKind kind,
      @RequestParam(defaultValue = "") String about, @RequestParam(defaultValue = "false") boolean fastest, Actor by, Model model) {
    ServiceView of = service == null ? null : services.view(new ServiceId(service), by);
    String what = about.isBlank() && of != null ? of.answers().values().stream().findFirst().orElse(of.itemName()) : about;
    String request = of == null ? "" : request(of);
    model.addAttribute("form", new SendForm(null, null, cut(what, 60), cut(request, 2000)));
    return show(matter, service, kind == null ? kindOf(of) : kind, cut(what, 60), fastest, by, model);
  }

  /** Nothing is typed twice: the answers of the service are what the body has to know. */
  private static String request(ServiceView of) {
    StringBuilder told = new StringBuilder();
    of.answers().forEach((question, answer) -> told.append(question).append('：').append(answer).append('\n'));
    return told.append(of.story()).toString().strip();
  }

  private static OrganisationKind kindOf(@Nullable ServiceView of) {
    return of == null ? OrganisationKind.NOTARY_OFFICE : KINDS.getOrDefault(of.code(), OrganisationKind.NOTARY_OFFICE);
  }

  @PostMapping("/new")
  String send(@RequestParam UUID matter, @RequestParam(required = false) @Nullable UUID service, @RequestParam(defaultValue = "NOTARY_OFFICE") OrganisationKind kind,
      @Valid @ModelAttribute("form") SendForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    boolean done =
        once.done(form.submissionKey(), errors, response, "referrals.form", () ->
            referrals.send(
                new SendReferral(
                    form.submissionKey(), new MatterId(matter), service == null ? null : new ServiceId(service), form.body(), form.about().strip(),
                    form.request().strip(), by)));
    return done ? "redirect:/desk/referrals/" + form.submissionKey() : show(matter, service, kind, form.about() == null ? "" : cut(form.about(), 60), false, by, model);
  }

  private String show(UUID matter, @Nullable UUID service, OrganisationKind kind, String about, boolean fastest, Actor by, Model model) {
    MatterView view = matters.view(new MatterId(matter), by);
    model.addAttribute("matter", view);
    model.addAttribute("service", service);
    model.addAttribute("kind", kind);
    model.addAttribute("kinds", BODIES);
    model.addAttribute("about", about);
    model.addAttribute("fastest", fastest);
    model.addAttribute("lines", referrals.compare(BODIES.contains(kind) ? kind : OrganisationKind.NOTARY_OFFICE, about, fastest, by));
    return "referrals/new";
  }

  @GetMapping("/{id}")
  String view(@PathVariable UUID id, Actor by, Model model) {
    ReferralView view = referrals.view(new ReferralId(id), by);
    model.addAttribute("form", AnswerForm.blank(view.version()));
    return show(view, model);
  }

  /** An officer of the body answers in its name. */
  @PostMapping("/{id}/answer")
  String answer(@PathVariable UUID id, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    boolean done =
        once.done(form.submissionKey(), errors, response, "referrals.answer", () -> referrals.answer(new ReferralId(id), form.version(), form.said(), by));
    return done ? "redirect:/desk/referrals/" + id : show(referrals.view(new ReferralId(id), by), model);
  }

  @PostMapping("/{id}/withdraw")
  String withdraw(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam(defaultValue = "") String why, Actor by,
      Model model, HttpServletResponse response) {
    var result = new BeanPropertyBindingResult(AnswerForm.blank(version), "form");
    String said = cut(why.strip(), 500);
    boolean done = once.done(submissionKey, result, response, "referrals.withdraw", () -> referrals.withdraw(new ReferralId(id), version, said, by));
    if (done) return "redirect:/desk/referrals/" + id;
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
    model.addAttribute("form", AnswerForm.blank(version));
    return show(referrals.view(new ReferralId(id), by), model);
  }

  @PostMapping("/{id}/again")
  String again(@PathVariable UUID id, @RequestParam UUID submissionKey, Actor by, HttpServletResponse response) {
    once.done(submissionKey, new BeanPropertyBindingResult(submissionKey, "again"), response, "referrals.again", () -> referrals.tryAgain(new ReferralId(id), by));
    return "redirect:/desk/referrals/" + id;
  }

  private String show(ReferralView view, Model model) {
    model.addAttribute("view", view);
    model.addAttribute("link", publicUrl + "/body/" + view.id().value());
    return "referrals/one";
  }

  @GetMapping("/prices")
  String prices(Actor by, Model model) {
    model.addAttribute("form", new PriceForm(null, "", null, null));
    model.addAttribute("lines", referrals.prices(by));
    return "referrals/prices";
  }

  @PostMapping("/prices")
  String price(@Valid @ModelAttribute("form") PriceForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    boolean done =
        once.done(form.submissionKey(), errors, response, "referrals.price", () -> referrals.price(form.about().strip(), form.price(), form.days(), by));
    if (done) return "redirect:/desk/referrals/prices";
    model.addAttribute("lines", referrals.prices(by));
    return "referrals/prices";
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }
}
