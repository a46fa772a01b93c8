package org.nuanyang.pool.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.pool.AdmissionState;
import org.nuanyang.pool.MarkKind;
import org.nuanyang.pool.MarkMember;
import org.nuanyang.pool.Panels;
import org.nuanyang.pool.PoolAdmission;
import org.nuanyang.pool.PoolApplicationView;
import org.nuanyang.pool.PoolRecords;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's side of the pool: requests to enter, proposals, notes about members, experts and teams. */
@Controller
@RequestMapping("/desk/network/pool")
class PoolDeskPages {

  private static final int LONGEST = 500;

  private final PoolAdmission admission;
  private final PoolRecords records;
  private final Panels panels;
  private final Practitioners practitioners;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;
  private final Clock clock;

  PoolDeskPages(
      PoolAdmission admission, PoolRecords records, Panels panels, Practitioners practitioners, Submissions submissions,
      TransactionOperations transaction, MessageSource messages, Clock clock) {
    this.admission = admission;
    this.records = records;
    this.panels = panels;
    this.practitioners = practitioners;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String pool(@RequestParam(required = false) @Nullable AdmissionState state, Actor by, Model model) {
    model.addAttribute("state", state);
    model.addAttribute("states", AdmissionState.values());
    model.addAttribute("rows", admission.applications(state, by));
    model.addAttribute("proposals", records.proposals(by));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("mayDecide", by.has(Role.DIRECTOR));
    model.addAttribute("key", UUID.randomUUID());
    return "pool/desk";
  }

  @GetMapping("/{id}")
  String application(@PathVariable UUID id, Actor by, Model model) {
    PoolApplicationView one = admission.application(id, by);
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("one", one);
    model.addAttribute("years", one.practiceYears(today));
    model.addAttribute("rules", admission.rules(one.city()));
    model.addAttribute("district", new RegionCode(one.region()).name());
    model.addAttribute("objections", admission.objections(id, by));
    model.addAttribute("noticeOver", one.noticeUntil() != null && today.isAfter(one.noticeUntil()));
    model.addAttribute("mayAct", by.has(Role.ASSIGNER) || by.has(Role.DIRECTOR));
    model.addAttribute("mayAdmit", by.has(Role.DIRECTOR) && !by.id().equals(one.reviewer()));
    model.addAttribute("key", UUID.randomUUID());
    return "pool/application";
  }

  @PostMapping("/{id}/pass")
  String pass(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam(defaultValue = "") String reason, Actor by) {
    return done(submissionKey, "pool.pass", id, () -> admission.pass(id, text(reason), version, by));
  }

  @PostMapping("/{id}/publicise")
  String publicise(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, Actor by) {
    return done(submissionKey, "pool.publicise", id, () -> admission.publicise(id, version, by));
  }

  @PostMapping("/{id}/admit")
  String admit(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, Actor by) {
    return done(submissionKey, "pool.admit", id, () -> admission.admit(id, version, by));
  }

  @PostMapping("/{id}/refuse")
  String refuse(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam(defaultValue = "") String reason, Actor by) {
    return done(submissionKey, "pool.refuse", id, () -> admission.refuse(id, text(reason), version, by));
  }

  @PostMapping("/{id}/objections/{objection}")
  String answer(
      @PathVariable UUID id, @PathVariable UUID objection, @RequestParam UUID submissionKey, @RequestParam boolean upheld,
      @RequestParam(defaultValue = "") String reason, Actor by) {
    return done(submissionKey, "pool.answer", id, () -> admission.answer(objection, upheld, text(reason), by));
  }

  @PostMapping("/proposals/{proposal}")
  String decide(
      @PathVariable UUID proposal, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam String outcome,
      @RequestParam(defaultValue = "") String reason, Actor by) {
    done(submissionKey, "pool.decide", proposal, () -> records.decide(proposal, outcome, text(reason), version, by));
    return "redirect:/desk/network/pool";
  }

  @GetMapping("/members/{practitioner}")
  String member(@PathVariable UUID practitioner, Actor by, Model model) {
    model.addAttribute("marks", records.marks(practitioner, by));
    model.addAttribute("who", practitioners.practitioner(practitioner));
    model.addAttribute("kinds", Arrays.stream(MarkKind.values()).map(kind -> choice(kind.name(), kind.messageKey())).toList());
    model.addAttribute("mayAct", by.has(Role.ASSIGNER) || by.has(Role.DIRECTOR));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("key", UUID.randomUUID());
    return "pool/member";
  }

  @PostMapping("/members/{practitioner}/marks")
  String mark(
      @PathVariable UUID practitioner, @RequestParam UUID submissionKey, @RequestParam MarkKind kind, @RequestParam LocalDate on,
      @RequestParam(defaultValue = "") String source, Actor by) {
    done(submissionKey, "pool.mark", practitioner, () -> records.mark(new MarkMember(practitioner, kind, on, text(source), by)));
    return "redirect:/desk/network/pool/members/" + practitioner;
  }

  @GetMapping("/panels")
  String panels(Actor by, Model model) {
    by.must(Role.ASSIGNER, Role.DIRECTOR, Role.LEADER);
    model.addAttribute("panels", panels.panels(by.city()));
    List<Choice> people =
        practitioners.pool(by.city()).stream()
            .filter(who -> who.status() == PoolStatus.ACTIVE)
            .sorted((a, b) -> a.name().compareTo(b.name()))
            .map(this::named)
            .toList();
    model.addAttribute("people", people);
    model.addAttribute("mayAct", by.has(Role.DIRECTOR));
    model.addAttribute("key", UUID.randomUUID());
    return "pool/panels";
  }

  private Choice named(PractitionerView who) {
    return Choice.of(who.id().toString(), who.name() + " " + who.firmName());
  }

  @PostMapping("/panels")
  String make(
      @RequestParam UUID submissionKey, @RequestParam String kind, @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String topic, Actor by) {
    if (!kind.equals("EXPERTS") && !kind.equals("TEAM")) throw new Refusal("pool.outcome-unknown");
    done(submissionKey, "pool.make-panel", submissionKey, () -> panels.make(kind, text(name), text(topic), by));
    return "redirect:/desk/network/pool/panels";
  }

  @PostMapping("/panels/{panel}/nominate")
  String nominate(@PathVariable UUID panel, @RequestParam UUID submissionKey, @RequestParam UUID practitioner, Actor by) {
    done(submissionKey, "pool.nominate", panel, () -> panels.nominate(panel, practitioner, by));
    return "redirect:/desk/network/pool/panels";
  }

  @PostMapping("/panels/{panel}/release")
  String release(@PathVariable UUID panel, @RequestParam UUID submissionKey, @RequestParam UUID practitioner, Actor by) {
    done(submissionKey, "pool.release", panel, () -> panels.release(panel, practitioner, by));
    return "redirect:/desk/network/pool/panels";
  }

  private String done(UUID key, String purpose, UUID id, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                key,
                purpose,
                () -> {
                  act.run();
                  return id.toString();
                }));
    return "redirect:/desk/network/pool/" + id;
  }

  private static String text(String typed) {
    if (typed.length() > LONGEST) throw new Refusal("pool.form.long", LONGEST);
    return typed.strip();
  }

  private Choice choice(String value, String key) {
    return Choice.of(value, messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE));
  }
}
