package org.nuanyang.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.Catalogue;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.OpenService;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.ServiceList;
import org.nuanyang.catalogue.ServiceOutcome;
import org.nuanyang.catalogue.ServiceRow;
import org.nuanyang.catalogue.ServiceView;
import org.nuanyang.catalogue.Services;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
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

/** {@code /desk/services}: one window takes all, the units behind it work, the result comes back. */
@Controller
@RequestMapping("/desk/services")
class ServiceDeskPages {

  private final Services services;
  private final Catalogue catalogue;
  private final ServiceChecks checks;
  private final Matters matters;
  private final Network network;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  ServiceDeskPages(Services services, Catalogue catalogue, ServiceChecks checks, Matters matters, Network network, Submissions submissions,
      TransactionOperations transaction) {
    this.services = services;
    this.catalogue = catalogue;
    this.checks = checks;
    this.matters = matters;
    this.network = network;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  /** What is done with a service. */
  enum Act { OFFER, ACKNOWLEDGE, DECLINE, KEEP, REPORT, FINISH, WITHDRAW }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String list, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    ServiceList which = chosen(list, by);
    Slice<ServiceRow> slice = services.list(which, after, by);
    Set<UUID> units = new HashSet<>();
    slice.rows().forEach(row -> {
      units.add(row.owner());
      if (row.target() != null) units.add(row.target());
    });
    model.addAttribute("which", which);
    model.addAttribute("counts", services.counts(by));
    model.addAttribute("slice", slice);
    model.addAttribute("units", network.organisations(units));
    model.addAttribute("takes", takes(by));
    return "catalogue/services";
  }

  /** Whoever works behind the window begins with what waits to be taken. */
  private static ServiceList chosen(String list, Actor by) {
    for (ServiceList one : ServiceList.values()) if (one.name().equals(list)) return one;
    return takes(by) ? ServiceList.OWN : ServiceList.OFFERED;
  }

  private static boolean takes(Actor by) {
    return by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR);
  }

  /** 统一受理: which service, on which matter. */
  @GetMapping("/new")
  String choose(@RequestParam(required = false) @Nullable UUID matter, Actor by, Model model) {
    by.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);
    model.addAttribute("items", catalogue.offered(by.city(), by.organisation()));
    model.addAttribute("matter", matter == null ? null : matters.view(new MatterId(matter), by));
    return "catalogue/choose";
  }

  @GetMapping("/new/{code}")
  String form(@PathVariable String code, @RequestParam(required = false) @Nullable UUID matter, Actor by, Model model) {
    CatalogueItem item = item(code, by);
    if (item.link() != null) return "redirect:" + ownPage(item) + (matter == null ? "" : "?matter=" + matter);
    var form = new ServiceForm();
    if (matter != null) known(form, matters.view(new MatterId(matter), by));
    model.addAttribute("form", form);
    return show(item, matter, by.organisation(), model);
  }

  /** Told once: what the matter knows is not typed again. */
  private static void known(ServiceForm form, MatterView matter) {
    form.setName(matter.applicant().name());
    form.setPhone(matter.applicant().phone());
    form.setStory(matter.story().length() > 2000 ? matter.story().substring(0, 2000) : matter.story());
  }

  @PostMapping("/new/{code}")
  String take(@PathVariable String code, @RequestParam(required = false) @Nullable UUID matter, @Valid @ModelAttribute("form") ServiceForm form,
      BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    by.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);
    CatalogueItem item = item(code, by);
    Map<String, String> answers = checks.look(form, item, false, errors);
    UUID key = form.getSubmissionKey();
    if (errors.hasErrors() || key == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(item, matter, by.organisation(), model);
    }
    String phone = form.getPhone().isEmpty() ? "" : new PhoneNumber(form.getPhone()).digits();
    ServiceId id =
        services.open(
            new OpenService(
                key, by.city(), code, matter == null ? null : new MatterId(matter), by.organisation(), "", Channel.HALL, form.getName(), phone,
                form.getStory(), answers, form.papers(), by));
    return "redirect:/desk/services/" + id.value();
  }

  private CatalogueItem item(String code, Actor by) {
    by.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);
    return catalogue.item(by.city(), code, by.organisation()).item();
  }

  /** What has a desk of its own is taken in there. */
  private static String ownPage(CatalogueItem item) {
    return switch (String.valueOf(item.link())) {
      case "/apply" -> "/desk/intake/new";
      case "/ask" -> "/desk/consultations/new";
      case "/mediate" -> "/desk/mediation/new";
      case "/petition" -> "/desk/petitions/new";
      case "/prison-visits" -> "/desk/prison-visits/new";
      default -> String.valueOf(item.link());
    };
  }

  private String show(CatalogueItem item, @Nullable UUID matter, @Nullable UUID at, Model model) {
    model.addAttribute("item", item);
    model.addAttribute("matter", matter);
    model.addAttribute("choices", checks.choices(item));
    model.addAttribute("papers", checks.papers(item));
    model.addAttribute("at", at);
    return "catalogue/take";
  }

  @GetMapping("/{id}")
  String service(@PathVariable UUID id, Actor by, Model model) {
    return show(services.view(new ServiceId(id), by), by, model);
  }

  @PostMapping("/{id}")
  String act(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam Act act,
      @RequestParam(defaultValue = "") String words, @RequestParam(required = false) @Nullable UUID unit,
      @RequestParam(defaultValue = "GIVEN") ServiceOutcome outcome, Actor by, Model model, HttpServletResponse response) {
    try {
      transaction.executeWithoutResult(
          status ->
              submissions.once(submissionKey, "catalogue.act", () -> {
                act(new ServiceId(id), version, act, words, unit, outcome, by);
                return id.toString();
              }));
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("problem", checks.say(refused.messageKey(), refused.arguments()));
      model.addAttribute("typed", words);
      return show(services.view(new ServiceId(id), by), by, model);
    }
    return act == Act.DECLINE ? "redirect:/desk/services?list=OFFERED" : "redirect:/desk/services/" + id;
  }

  private void act(ServiceId id, int seen, Act act, String words, @Nullable UUID unit, ServiceOutcome outcome, Actor by) {
    switch (act) {
      case OFFER -> {
        if (unit == null) throw new Refusal("catalogue.choose-unit");
        services.offer(id, seen, unit, words, by);
      }
      case ACKNOWLEDGE -> services.acknowledge(id, seen, by);
      case DECLINE -> services.decline(id, seen, words, by);
      case KEEP -> services.keep(id, seen, by);
      case REPORT -> services.report(id, seen, words, by);
      case FINISH -> services.finish(id, seen, outcome, words, by);
      case WITHDRAW -> services.withdraw(id, seen, words, by);
    }
  }

  private String show(ServiceView view, Actor by, Model model) {
    model.addAttribute("view", view);
    boolean offers = view.mayWork() && view.target() == null;
    model.addAttribute(
        "targets",
        offers ? services.possibleTargets(view.id(), by).stream().map(one -> Choice.of(one.id().toString(), one.name())).toList() : List.of());
    return "catalogue/service";
  }
}
