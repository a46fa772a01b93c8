package org.nuanyang.mediation.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.Locks;
import org.nuanyang.documents.PaperDownload;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.Agreements;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Ending;
import org.nuanyang.mediation.Impartiality;
import org.nuanyang.mediation.MediationHelp;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.QueueOf;
import org.nuanyang.mediation.Sessions;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.mediation.Violence;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/mediation}: the committee's lists, a mediator's day, and one mediation with all that can be done. */
@Controller
@RequestMapping("/desk/mediation")
class MediationDeskPages {

  private static final int DAYS_AHEAD = 7;

  private final Mediations mediations;
  private final Impartiality impartiality;
  private final Sessions sessions;
  private final Agreements agreements;
  private final Transfers transfers;
  private final MediationHelp help;
  private final PaperDownload download;
  private final Files files;
  private final Locks locks;
  private final Words words;
  private final Clock clock;

  MediationDeskPages(Mediations mediations, Impartiality impartiality, Sessions sessions, Agreements agreements, Transfers transfers, MediationHelp help, PaperDownload download,
      Files files, Locks locks, Words words, Clock clock) {
    this.mediations = mediations;
    this.impartiality = impartiality;
    this.sessions = sessions;
    this.agreements = agreements;
    this.transfers = transfers;
    this.help = help;
    this.download = download;
    this.files = files;
    this.locks = locks;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(required = false) @Nullable QueueOf which, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    boolean mediates = by.has(Role.MEDIATOR);
    QueueOf shown = which != null ? which : mediates ? QueueOf.MINE : QueueOf.NEW;
    model.addAttribute("which", shown);
    model.addAttribute("queues", mediates ? QueueOf.values() : Arrays.stream(QueueOf.values()).filter(one -> one != QueueOf.MINE).toArray(QueueOf[]::new));
    model.addAttribute("counts", mediations.counts(by));
    model.addAttribute("slice", mediations.list(shown, after, by));
    model.addAttribute("mediates", mediates);
    model.addAttribute("today", today());
    model.addAttribute("registers", mediates || by.has(Role.CLERK));
    model.addAttribute("ahead", mediates ? sessions.ahead(today(), DAYS_AHEAD, by) : List.of());
    return "mediation/desk";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    MediationView view = mediations.view(new MediationId(id), by);
    boolean works = by.has(Role.MEDIATOR);
    model.addAttribute("one", view);
    model.addAttribute("base", "/desk/mediation/" + id);
    model.addAttribute("works", works);
    model.addAttribute("today", today());
    model.addAttribute("violences", words.choices(new Violence[] {Violence.NONE, Violence.PAST, Violence.DANGER}, Violence::messageKey));
    model.addAttribute("ways", words.choices(new ConsentWay[] {ConsentWay.SIGNED, ConsentWay.CALL, ConsentWay.REPRESENTATIVE}, ConsentWay::messageKey));
    model.addAttribute("endings", words.choices(Ending.values(), Ending::messageKey));
    model.addAttribute("unsuitable", mediations.unsuitable());
    model.addAttribute("candidates", works && (view.state().open()) ? mediations.candidates(view.id(), by) : List.of());
    List<Impartiality.Standing> standing = impartiality.standing(view.id(), by);
    model.addAttribute("standing", standing);
    model.addAttribute("trusted", standing.stream().allMatch(Impartiality.Standing::clear));
    model.addAttribute("interests", impartiality.asked());
    model.addAttribute("transfers", transfers.of(view.matter(), by));
    return "mediation/one";
  }

  @GetMapping("/{id}/help")
  String help(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("one", mediations.view(new MediationId(id), by));
    model.addAttribute("sheet", help.sheet(new MediationId(id), by));
    return "mediation/help";
  }

  @PostMapping("/{id}/consent")
  String consent(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam UUID party, @RequestParam Consent answer,
      @RequestParam(defaultValue = "SIGNED") ConsentWay how, Actor by) {
    if (answer == Consent.OPEN || how == ConsentWay.PHONE_CODE) throw new Refusal("mediation.not-now");
    mediations.consent(new MediationId(id), version, party, answer, how, by);
    return done(id);
  }

  @PostMapping("/{id}/attend")
  String attend(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam UUID party,
      @RequestParam(defaultValue = "") String guardian, @RequestParam(defaultValue = "") String language, Actor by) {
    if (!language.matches("|zh|mn")) throw new Refusal("mediation.not-now");
    mediations.attend(new MediationId(id), version, party, Words.text(guardian, 60), language, by);
    return done(id);
  }

  @PostMapping("/{id}/screen")
  String screen(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(required = false) @Nullable Violence violence,
      @RequestParam(defaultValue = "false") boolean freely, @RequestParam(defaultValue = "false") boolean elsewhere, Actor by) {
    mediations.screen(new MediationId(id), version, violence == null ? Violence.UNASKED : violence, freely, elsewhere, by);
    return done(id);
  }

  @PostMapping("/{id}/wish")
  String wish(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam UUID mediator,
      @RequestParam(defaultValue = "false") boolean against, Actor by) {
    mediations.wish(new MediationId(id), version, mediator, against, by);
    return done(id);
  }

  @PostMapping("/{id}/accept")
  String accept(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") List<UUID> mediators, Actor by) {
    mediations.accept(new MediationId(id), version, mediators, by);
    return done(id);
  }

  @PostMapping("/{id}/reject")
  String reject(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String ground,
      @RequestParam(defaultValue = "") String text, Actor by) {
    mediations.reject(new MediationId(id), version, ground, Words.text(text, Words.LONGEST), by);
    return done(id);
  }

  @PostMapping("/{id}/replace")
  String replace(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") List<UUID> mediators, Actor by) {
    mediations.replace(new MediationId(id), version, mediators, by);
    return done(id);
  }

  @PostMapping("/{id}/invite")
  String invite(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String relation, Actor by) {
    String who = Words.text(name, 60);
    if (who.isEmpty()) throw new Refusal("mediation.invite.name");
    mediations.invite(new MediationId(id), version, who, Words.text(relation, 60), by);
    return done(id);
  }

  @PostMapping("/{id}/warn")
  String warn(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "false") boolean police, Actor by) {
    String measures = Words.text(text, Words.LONGEST);
    if (measures.isEmpty()) throw new Refusal("mediation.warn.text");
    mediations.warn(new MediationId(id), version, measures, police, by);
    return done(id);
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(required = false) @Nullable Ending why,
      @RequestParam(defaultValue = "") String text, Actor by) {
    if (why == null) throw new Refusal("mediation.end.why");
    mediations.end(new MediationId(id), version, why, Words.text(text, Words.LONGEST), by);
    return done(id);
  }

  @PostMapping("/{id}/archive")
  String archive(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Actor by) {
    mediations.archive(new MediationId(id), version, by);
    return done(id);
  }

  @PostMapping("/{id}/duties/{duty}")
  String perform(@PathVariable UUID id, @PathVariable UUID duty, @RequestParam(defaultValue = "-1") int version,
      @RequestParam(defaultValue = "") String paid, @RequestParam(defaultValue = "") String on, Actor by) {
    agreements.perform(new MediationId(id), version, duty, money(paid), day(on), by);
    return done(id);
  }

  @PostMapping("/{id}/breach")
  String breach(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String text, Actor by) {
    agreements.breach(new MediationId(id), version, Words.text(text, Words.LONGEST), by);
    return done(id);
  }

  @PostMapping("/{id}/confirmation")
  String askConfirmation(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String court,
      @RequestParam(defaultValue = "") String on, Actor by) {
    agreements.askConfirmation(new MediationId(id), version, Words.text(court, 80), day(on), by);
    return done(id);
  }

  @PostMapping("/{id}/ruling")
  String ruling(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String number, Actor by) {
    if (!outcome.matches("CONFIRMED|DISMISSED")) throw new Refusal("mediation.ruling.choose");
    agreements.confirmation(new MediationId(id), version, outcome.equals("CONFIRMED"), day(on), Words.text(number, 60), by);
    return done(id);
  }

  @GetMapping("/{id}/papers/{which}.{format}")
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String which, @PathVariable String format,
      @RequestParam(defaultValue = "") String court, Actor by) {
    var sheet =
        switch (which) {
          case "agreement" -> agreements.paper(new MediationId(id), by);
          case "confirmation" -> agreements.confirmationPack(new MediationId(id), Words.text(court, 80), by);
          case "dossier" -> mediations.dossier(new MediationId(id), by);
          default -> throw new Missing("mediation.unknown");
        };
    return format.equals("docx") ? download.of(sheet, "docx") : download.shown(sheet);
  }

  @GetMapping("/{id}/evidence/{file}")
  ResponseEntity<byte[]> evidence(@PathVariable UUID id, @PathVariable UUID file, Actor by) {
    MediationView view = mediations.view(new MediationId(id), by);
    if (view.evidence().stream().noneMatch(one -> one.id().value().equals(file))) throw new Missing("mediation.unknown");
    locks.mustBeOpen(file, by);
    return files.open(new FileId(file), by).shown();
  }

  private @Nullable BigDecimal money(String typed) {
    if (typed.isBlank()) return null;
    try {
      BigDecimal sum = new BigDecimal(typed.replace(",", "").strip());
      if (typed.length() > 15 || sum.scale() > 2 || sum.abs().compareTo(new BigDecimal("999999999")) > 0) throw new Refusal("mediation.duty.amount-unreadable");
      return sum;
    } catch (NumberFormatException unreadable) {
      throw new Refusal("mediation.duty.amount-unreadable");
    }
  }

  private LocalDate day(String typed) {
    try {
      return typed.isBlank() ? today() : LocalDate.parse(typed.strip());
    } catch (DateTimeException unreadable) {
      throw new Refusal("mediation.duty.day");
    }
  }

  private static String done(UUID id) {
    return "redirect:/desk/mediation/" + id + "?saved";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
