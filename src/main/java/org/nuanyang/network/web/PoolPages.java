package org.nuanyang.network.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.ChangeLicence;
import org.nuanyang.network.ChangePoolStatus;
import org.nuanyang.network.Directory;
import org.nuanyang.network.LicenceState;
import org.nuanyang.network.PoolSearch;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.Workload;
import org.nuanyang.network.Workloads;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Submissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The pool of the city: who is in it, how busy they are, who may come and go. */
@Controller
@RequestMapping("/desk/network/lawyers")
class PoolPages {

  private static final int PAGE = 50;
  private static final int LONGEST = 500;

  private final Practitioners practitioners;
  private final Directory directory;
  private final ObjectProvider<Workloads> workloads;
  private final NetworkChoices choices;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final Clock clock;

  PoolPages(
      Practitioners practitioners,
      Directory directory,
      ObjectProvider<Workloads> workloads,
      NetworkChoices choices,
      Submissions submissions,
      TransactionOperations transaction,
      Clock clock) {
    this.practitioners = practitioners;
    this.directory = directory;
    this.workloads = workloads;
    this.choices = choices;
    this.submissions = submissions;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One line of the pool. */
  record Line(PractitionerView who, int years, Workload load) {}

  /** What staff look for in the pool. */
  record PoolForm(
      @Nullable String name, @Nullable String speciality, @Nullable String language, @Nullable PoolStatus status) {
    PoolForm {
      if (name == null) name = "";
      if (speciality == null) speciality = "";
      if (language == null) language = "";
    }
  }

  @GetMapping
  String pool(
      @ModelAttribute("search") PoolForm search,
      @RequestParam(required = false) @Nullable UUID after,
      Actor by,
      Model model) {
    Slice<PractitionerView> found =
        practitioners.search(
            new PoolSearch(by.city(), search.name(), search.speciality(), search.language(), search.status(), null, after, PAGE),
            by);
    Map<UUID, Workload> loads = loads(found.rows());
    LocalDate today = LocalDate.now(clock);
    model.addAttribute(
        "rows",
        found.rows().stream()
            .map(who -> new Line(who, who.practiceYears(today), loads.getOrDefault(who.id(), Workload.NONE)))
            .toList());
    model.addAttribute("specialities", choices.specialities());
    model.addAttribute("languages", choices.languages());
    model.addAttribute("statuses", choices.statuses(Set.of(PoolStatus.values())));
    model.addAttribute("more", found.next() == null ? null : more(search, found.next()));
    return "network/pool";
  }

  @GetMapping("/{id}")
  String practitioner(@PathVariable UUID id, Actor by, Model model) {
    PractitionerView who = practitioners.practitioner(id);
    if (!who.city().equals(by.city())) throw new Missing("network.unknown-practitioner");
    boolean mayChange = by.has(Role.DIRECTOR) || by.has(Role.ASSIGNER);
    model.addAttribute("who", who);
    model.addAttribute("years", who.practiceYears(LocalDate.now(clock)));
    model.addAttribute("district", new RegionCode(who.region()).name());
    model.addAttribute("load", loads(List.of(who)).getOrDefault(id, Workload.NONE));
    model.addAttribute("changes", practitioners.changes(id, by));
    model.addAttribute("licence", who.kind() == PractitionerKind.LAWYER || who.kind() == PractitionerKind.GRASSROOTS_WORKER ? directory.person(id).licensed() : null);
    model.addAttribute("licenceChanges", directory.changes(id));
    model.addAttribute("licences", by.has(Role.DIRECTOR) || by.has(Role.SYSTEM_ADMIN) ? choices.licences() : List.of());
    model.addAttribute("next", mayChange ? choices.statuses(who.status().next()) : List.of());
    model.addAttribute("key", UUID.randomUUID());
    return "network/practitioner";
  }

  @PostMapping("/{id}/status")
  String change(
      @PathVariable UUID id,
      @RequestParam UUID submissionKey,
      @RequestParam int version,
      @RequestParam PoolStatus to,
      @RequestParam(defaultValue = "") String reason,
      Actor by) {
    if (reason.length() > LONGEST) throw new Refusal("network.reason-long", LONGEST);
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                submissionKey,
                "network.pool",
                () -> {
                  practitioners.change(new ChangePoolStatus(id, to, reason.strip(), version, by));
                  return id.toString();
                }));
    return "redirect:/desk/network/lawyers/" + id;
  }

  @PostMapping("/{id}/licence")
  String licence(
      @PathVariable UUID id,
      @RequestParam UUID submissionKey,
      @RequestParam LicenceState from,
      @RequestParam LicenceState to,
      @RequestParam(defaultValue = "") String reason,
      Actor by) {
    if (reason.length() > LONGEST) throw new Refusal("network.reason-long", LONGEST);
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                submissionKey,
                "network.licence",
                () -> {
                  directory.change(new ChangeLicence(id, from, to, reason, by));
                  return id.toString();
                }));
    return "redirect:/desk/network/lawyers/" + id;
  }

  private Map<UUID, Workload> loads(List<PractitionerView> who) {
    Workloads known = workloads.getIfAvailable();
    return known == null ? Map.of() : known.of(who.stream().map(PractitionerView::id).toList());
  }

  private static String more(PoolForm search, String after) {
    var url = UriComponentsBuilder.fromPath("/desk/network/lawyers").queryParam("after", after);
    if (!search.name().isEmpty()) url.queryParam("name", search.name());
    if (!search.speciality().isEmpty()) url.queryParam("speciality", search.speciality());
    if (!search.language().isEmpty()) url.queryParam("language", search.language());
    if (search.status() != null) url.queryParam("status", search.status());
    return url.encode().toUriString();
  }
}
