package org.nuanyang.criminal.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CustodyApplications;
import org.nuanyang.criminal.DefenceNotices;
import org.nuanyang.criminal.GiveNotice;
import org.nuanyang.criminal.NoticeAnswer;
import org.nuanyang.criminal.NoticeDoor;
import org.nuanyang.criminal.NoticeFile;
import org.nuanyang.criminal.NoticeId;
import org.nuanyang.criminal.QueueOf;
import org.nuanyang.criminal.WantedDefenders;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The criminal desk of a centre: what is owed to the organs, and each notice with both sides' terms. */
@Controller
@RequestMapping("/desk/criminal")
class CriminalDeskPages {

  private final DefenceNotices notices;
  private final NoticeActs acts;
  private final NoticeChoices choices;
  private final OrganChoices organs;
  private final WantedDefenders wanted;
  private final CustodyApplications custody;
  private final Clock clock;

  CriminalDeskPages(DefenceNotices notices, NoticeActs acts, NoticeChoices choices, OrganChoices organs, WantedDefenders wanted, CustodyApplications custody, Clock clock) {
    this.custody = custody;
    this.wanted = wanted;
    this.notices = notices;
    this.acts = acts;
    this.choices = choices;
    this.organs = organs;
    this.clock = clock;
  }

  @GetMapping
  String queue(@RequestParam(defaultValue = "OWED") QueueOf which, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("which", which);
    model.addAttribute("queues", QueueOf.values());
    model.addAttribute("counts", notices.counts(by));
    model.addAttribute("slice", notices.queue(which, after, by));
    model.addAttribute("mayEnter", by.has(Role.CLERK));
    model.addAttribute("wanted", wanted.open(by).size());
    model.addAttribute("awaited", custody.awaited(by).size());
    return "criminal/desk";
  }

  /** What detained people applied for with an organ: what the centre still waits for, and what came, with the organ's hours. */
  @GetMapping("/custody")
  String custody(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("awaited", custody.awaited(by));
    model.addAttribute("slice", custody.arrived(after, by));
    model.addAttribute("opens", by.has(Role.CLERK) || by.has(Role.DIRECTOR) || by.has(Role.REVIEWER));
    return "criminal/desk-custody";
  }

  /** People a duty lawyer met who must have a defender: the centre asks the organ for its notice. */
  @GetMapping("/wanted")
  String wanted(Actor by, Model model) {
    model.addAttribute("wanted", wanted.open(by));
    model.addAttribute("works", by.has(Role.CLERK) || by.has(Role.ASSIGNER) || by.has(Role.DIRECTOR));
    return "criminal/wanted";
  }

  @PostMapping("/wanted/{record}")
  String settle(@PathVariable UUID record, @RequestParam(defaultValue = "") String note, Actor by, Model model) {
    if (note.isBlank() || note.length() > 500) {
      model.addAttribute("wrong", record);
      return wanted(by, model);
    }
    wanted.settle(record, note, by);
    return "redirect:/desk/criminal/wanted?saved";
  }

  @GetMapping("/new")
  String blank(Actor by, Model model) {
    model.addAttribute("form", NoticeForm.empty());
    return form(by, model);
  }

  private String form(Actor by, Model model) {
    choices.offer(model, null);
    model.addAttribute("organs", organs.of(by));
    return "criminal/desk-form";
  }

  /** A paper letter that carries no code is typed in from the paper. */
  @PostMapping("/new")
  String enter(@Valid @ModelAttribute("form") NoticeForm form, BindingResult result, Actor by, Model model) {
    by.must(Role.CLERK);
    form.check(result, today());
    if (form.organ() == null) result.rejectValue("organ", "criminal.form.organ");
    if (result.hasErrors() || form.organ() == null) return form(by, model);
    UUID key = form.submissionKey() == null ? Ids.next(clock) : form.submissionKey();
    NoticeAnswer taken = notices.receive(new GiveNotice(key, form.organ(), NoticeDoor.PAPER, form.text(), by));
    return "redirect:/desk/criminal/" + taken.id() + (taken.repeated() ? "?same" : "?saved");
  }

  /** The code of a printed letter, scanned or typed, fills the form. */
  @GetMapping("/letter")
  String letter(@RequestParam(defaultValue = "") String code, Actor by, Model model) {
    if (code.isBlank()) return "redirect:/desk/criminal/new";
    try {
      NoticeFile file = notices.letter(code, by);
      if (file.receivedAt() != null) return "redirect:/desk/criminal/" + file.id();
      model.addAttribute("file", file);
      return "criminal/desk-letter";
    } catch (Missing unknown) {
      model.addAttribute("code", code.length() > 20 ? "" : code);
      model.addAttribute("wrongCode", true);
      return blank(by, model);
    }
  }

  @PostMapping("/{id}/receive")
  String receive(@PathVariable UUID id, @RequestParam int version, Actor by) {
    NoticeAnswer taken = notices.receiveLetter(new NoticeId(id), version, by);
    return "redirect:/desk/criminal/" + taken.id() + (taken.repeated() ? "?same" : "?saved");
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    NoticeFile file = notices.file(new NoticeId(id), by);
    model.addAttribute("file", file);
    model.addAttribute("base", "/desk/criminal/" + file.id());
    model.addAttribute("missing", choices.sentences(file.lacking()));
    model.addAttribute("today", today());
    model.addAttribute("works", List.of(Role.CLERK, Role.ASSIGNER, Role.DIRECTOR).stream().anyMatch(by::has));
    return "criminal/desk-notice";
  }

  @GetMapping("/{id}/supply")
  String supply(@PathVariable UUID id, Actor by, Model model) {
    NoticeFile file = notices.file(new NoticeId(id), by);
    model.addAttribute("form", NoticeForm.of(file.text(), file.version(), file.organ()));
    return supplyForm(file, by, model);
  }

  private String supplyForm(NoticeFile file, Actor by, Model model) {
    model.addAttribute("missing", choices.sentences(file.lacking()));
    model.addAttribute("supplying", "/desk/criminal/" + file.id());
    return form(by, model);
  }

  @PostMapping("/{id}/supply")
  String supply(@PathVariable UUID id, @Valid @ModelAttribute("form") NoticeForm form, BindingResult result, Actor by, Model model) {
    form.check(result, today());
    if (result.hasErrors()) return supplyForm(notices.file(new NoticeId(id), by), by, model);
    NoticeAnswer answer = notices.supply(new NoticeId(id), form.version() == null ? -1 : form.version(), form.text(), by);
    return "redirect:/desk/criminal/" + answer.id() + (answer.repeated() ? "?same" : "?saved");
  }

  @PostMapping("/{id}/register")
  String register(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    if (bad(act)) return problem(id, "criminal.act.reason", by, model);
    notices.register(new NoticeId(id), act.seen(), act.words(), by);
    return done(id);
  }

  @PostMapping("/{id}/return")
  String giveBack(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    if (bad(act)) return problem(id, "criminal.act.reason", by, model);
    notices.giveBack(new NoticeId(id), act.seen(), act.words(), by);
    return done(id);
  }

  private static boolean bad(NoticeActs.Act act) {
    return act.words().isEmpty() || act.words().length() > NoticeActs.LONGEST;
  }

  @PostMapping("/{id}/told")
  String told(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    Instant at = acts.moment(act.on());
    if (at == null) return problem(id, "criminal.act.day", by, model);
    notices.told(new NoticeId(id), act.seen(), at, by);
    return done(id);
  }

  @PostMapping("/{id}/own-counsel")
  String ownCounsel(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    return after(id, acts.ownCounsel(id, act, by), by, model);
  }

  @PostMapping("/{id}/refused")
  String refused(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    return after(id, acts.refused(id, act, by), by, model);
  }

  @PostMapping("/{id}/again")
  String again(@PathVariable UUID id, @RequestParam int version, Actor by) {
    notices.notifyAgain(new NoticeId(id), version, by);
    return done(id);
  }

  @PostMapping("/{id}/files")
  String attach(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    return after(id, acts.attach(id, act.file(), by), by, model);
  }

  @GetMapping("/{id}/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file, Actor by) {
    return acts.file(id, file, by);
  }

  @GetMapping("/{id}/answers/{paper}.pdf")
  ResponseEntity<byte[]> answer(@PathVariable UUID id, @PathVariable UUID paper, Actor by) {
    return acts.letter(id, paper, by);
  }

  private String after(UUID id, @Nullable String problem, Actor by, Model model) {
    return problem == null ? done(id) : problem(id, problem, by, model);
  }

  private String problem(UUID id, String key, Actor by, Model model) {
    model.addAttribute("problem", key);
    return one(id, by, model);
  }

  private static String done(UUID id) {
    return "redirect:/desk/criminal/" + id + "?saved";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
