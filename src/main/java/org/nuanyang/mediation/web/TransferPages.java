package org.nuanyang.mediation.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.TransferDirection;
import org.nuanyang.mediation.TransferView;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.network.Network;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 援调对接: sending either way, the list both sides share, and the one click back. */
@Controller
class TransferPages {

  private static final List<String> STAGES = List.of("NEGOTIATION", "ARBITRATION", "FIRST_INSTANCE", "ENFORCEMENT");

  private final Transfers transfers;
  private final Mediations mediations;
  private final Matters matters;
  private final Eligibility eligibility;
  private final Policies policies;
  private final Network network;
  private final Words words;
  private final Clock clock;

  TransferPages(Transfers transfers, Mediations mediations, Matters matters, Eligibility eligibility, Policies policies, Network network, Words words,
      Clock clock) {
    this.transfers = transfers;
    this.mediations = mediations;
    this.matters = matters;
    this.eligibility = eligibility;
    this.policies = policies;
    this.network = network;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/desk/transfers")
  String list(@RequestParam(required = false) @Nullable TransferDirection direction, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("direction", direction);
    model.addAttribute("slice", transfers.list(direction, after, by));
    return "mediation/transfers";
  }

  @GetMapping("/desk/transfers/new")
  String toMediation(@RequestParam UUID matter, Actor by, Model model) {
    MatterView told = matters.view(new MatterId(matter), by);
    model.addAttribute("matter", told);
    List<String> hindrances = transfers.hindrances(told.id(), by);
    model.addAttribute("hindrances", hindrances);
    model.addAttribute("registers", hindrances.contains("mediation.transfer.no-aid") && (by.has(Role.CLERK) || by.has(Role.MEDIATOR)));
    model.addAttribute("committees", words.committees(told.city()));
    model.addAttribute("today", today());
    model.addAttribute("key", Ids.next(clock));
    return "mediation/to-mediation";
  }

  @PostMapping("/desk/transfers")
  String send(@RequestParam(required = false) @Nullable UUID submissionKey, @RequestParam UUID matter, @RequestParam UUID committee,
      @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String askingOn, @RequestParam(defaultValue = "") String answeringOn,
      @RequestParam(defaultValue = "") String limitationOn, @RequestParam(defaultValue = "false") boolean interrupts,
      @RequestParam(defaultValue = "false") boolean danger, Actor by) {
    UUID sent =
        transfers.toMediation(
            new Transfers.ToMediation(
                key(submissionKey), new MatterId(matter), committee, Words.text(reason, Words.LONGEST), day(askingOn), day(answeringOn), day(limitationOn),
                interrupts, danger, by));
    return "redirect:/desk/transfers/" + sent + "?sent";
  }

  @GetMapping("/desk/transfers/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    TransferView view = transfers.transfer(id, by);
    model.addAttribute("one", view);
    model.addAttribute("timeline", timeline(view, by));
    return "mediation/transfer";
  }

  /** A committee reads on while the dispute lies with it, and no further. */
  private List<TimelineEntry> timeline(TransferView sent, Actor by) {
    List<TimelineEntry> all = matters.timeline(sent.matter(), false);
    Instant over = sent.direction() == TransferDirection.MED_TO_AID ? sent.sentAt() : sent.endedAt();
    if (!by.has(Role.MEDIATOR) || over == null) return all;
    LocalDate last = LocalDate.ofInstant(over, CityClock.ZONE);
    return all.stream().filter(entry -> !LocalDate.ofInstant(entry.at(), CityClock.ZONE).isAfter(last)).toList();
  }

  @PostMapping("/desk/transfers/{id}/back")
  String back(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Actor by) {
    transfers.back(id, Words.text(reason, Words.LONGEST), by);
    return "redirect:/desk/transfers/" + id + "?back";
  }

  @GetMapping("/desk/mediation/{id}/aid")
  String toAid(@PathVariable UUID id, Actor by, Model model) {
    MediationView view = mediations.view(new MediationId(id), by);
    String profile = policies.profileOf(view.city());
    model.addAttribute("one", view);
    model.addAttribute(
        "matterCodes", eligibility.matters(profile, today()).stream().map(one -> new Choice(one.code(), one.label(), null)).toList());
    model.addAttribute("groups", eligibility.groups(profile, today()));
    model.addAttribute("stages", STAGES.stream().map(one -> Choice.of(one, words.say("mediation.stage." + one))).toList());
    model.addAttribute("centres", network.centres(view.city()).stream().map(one -> Choice.of(one.id().toString(), one.name())).toList());
    model.addAttribute("today", today());
    model.addAttribute("key", Ids.next(clock));
    return "mediation/to-aid";
  }

  @PostMapping("/desk/mediation/{id}/aid")
  String toAid(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID submissionKey, @RequestParam(defaultValue = "-1") int version,
      @RequestParam UUID centre, @RequestParam(defaultValue = "") String wantedOn, @RequestParam(defaultValue = "") String matterCode,
      @RequestParam(defaultValue = "") List<String> groups, @RequestParam(defaultValue = "") String stage, @RequestParam(defaultValue = "false") boolean pledged,
      @RequestParam(defaultValue = "") String reason, Actor by) {
    if (!STAGES.contains(stage)) throw new Refusal("mediation.transfer.stage");
    UUID sent =
        transfers.toAid(
            new Transfers.ToAid(
                key(submissionKey), new MediationId(id), version, centre, day(wantedOn), Words.text(matterCode, 60),
                new LinkedHashSet<>(groups.stream().filter(one -> one.matches("[A-Z_0-9]{2,60}")).toList()), stage, pledged, Words.text(reason, Words.LONGEST), by));
    return "redirect:/desk/transfers/" + sent + "?sent";
  }

  private UUID key(@Nullable UUID sent) {
    return sent == null ? Ids.next(clock) : sent;
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      LocalDate day = typed.isBlank() ? null : LocalDate.parse(typed.strip());
      return day == null || day.getYear() < 1990 || day.getYear() > 2100 ? null : day;
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
