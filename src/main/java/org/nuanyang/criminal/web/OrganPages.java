package org.nuanyang.criminal.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.DefenceNotices;
import org.nuanyang.criminal.GiveNotice;
import org.nuanyang.criminal.NoticeAnswer;
import org.nuanyang.criminal.NoticeDoor;
import org.nuanyang.criminal.NoticeFile;
import org.nuanyang.criminal.NoticeId;
import org.nuanyang.documents.QrCodes;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What an officer of a court, a procuratorate or the police does here: give notice, read the answer, tell changes. */
@Controller
@RequestMapping("/organ")
class OrganPages {

  private final DefenceNotices notices;
  private final NoticeActs acts;
  private final NoticeChoices choices;
  private final Network network;
  private final Clock clock;

  OrganPages(DefenceNotices notices, NoticeActs acts, NoticeChoices choices, Network network, Clock clock) {
    this.notices = notices;
    this.acts = acts;
    this.choices = choices;
    this.network = network;
    this.clock = clock;
  }

  @GetMapping
  String own(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("organName", organ(by).name());
    model.addAttribute("slice", notices.ofOrgan(after, by));
    return "criminal/organ";
  }

  @GetMapping("/notices/new")
  String blank(Actor by, Model model) {
    model.addAttribute("form", NoticeForm.empty());
    return form(by, model);
  }

  private String form(Actor by, Model model) {
    OrganisationView organ = organ(by);
    choices.offer(model, organ.kind());
    model.addAttribute("organName", organ.name());
    return "criminal/organ-form";
  }

  @PostMapping("/notices")
  String give(@Valid @ModelAttribute("form") NoticeForm form, BindingResult result, @RequestParam(defaultValue = "send") String act, Actor by, Model model) {
    form.check(result, today());
    if (result.hasErrors()) return form(by, model);
    UUID key = form.submissionKey() == null ? Ids.next(clock) : form.submissionKey();
    boolean printed = act.equals("print");
    var order = new GiveNotice(key, organ(by).id(), printed ? NoticeDoor.LETTER_CODE : NoticeDoor.WEB, form.text(), by);
    if (printed) return "redirect:/organ/notices/" + notices.print(order).id() + "/letter";
    NoticeAnswer taken = notices.receive(order);
    return "redirect:/organ/notices/" + taken.id() + (taken.repeated() ? "?same" : "?given");
  }

  @GetMapping("/notices/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    return show(notices.file(new NoticeId(id), by), model);
  }

  private String show(NoticeFile file, Model model) {
    model.addAttribute("file", file);
    model.addAttribute("base", "/organ/notices/" + file.id());
    model.addAttribute("missing", choices.sentences(file.lacking()));
    model.addAttribute("today", today());
    return "criminal/organ-notice";
  }

  @GetMapping("/notices/{id}/letter")
  String letter(@PathVariable UUID id, Actor by, Model model) {
    NoticeFile file = notices.file(new NoticeId(id), by);
    String link = ServletUriComponentsBuilder.fromCurrentContextPath().path("/desk/criminal/letter").queryParam("code", file.code()).toUriString();
    model.addAttribute("file", file);
    model.addAttribute("today", today());
    model.addAttribute("qr", file.code().isEmpty() ? null : QrCodes.svg(link, choices.say("criminal.letter.qr")));
    return "criminal/letter";
  }

  @GetMapping("/notices/{id}/supply")
  String supply(@PathVariable UUID id, Actor by, Model model) {
    NoticeFile file = notices.file(new NoticeId(id), by);
    model.addAttribute("form", NoticeForm.of(file.text(), file.version(), file.organ()));
    return supplyForm(file, by, model);
  }

  private String supplyForm(NoticeFile file, Actor by, Model model) {
    model.addAttribute("missing", choices.sentences(file.lacking()));
    model.addAttribute("supplying", "/organ/notices/" + file.id());
    return form(by, model);
  }

  @PostMapping("/notices/{id}/supply")
  String supply(@PathVariable UUID id, @Valid @ModelAttribute("form") NoticeForm form, BindingResult result, Actor by, Model model) {
    form.check(result, today());
    if (result.hasErrors()) return supplyForm(notices.file(new NoticeId(id), by), by, model);
    NoticeAnswer answer = notices.supply(new NoticeId(id), form.version() == null ? -1 : form.version(), form.text(), by);
    return "redirect:/organ/notices/" + answer.id() + (answer.repeated() ? "?same" : "?saved");
  }

  @PostMapping("/notices/{id}/own-counsel")
  String ownCounsel(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    return after(id, acts.ownCounsel(id, act, by), by, model);
  }

  @PostMapping("/notices/{id}/refused")
  String refused(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    return after(id, acts.refused(id, act, by), by, model);
  }

  @PostMapping("/notices/{id}/again")
  String again(@PathVariable UUID id, @RequestParam int version, Actor by) {
    notices.notifyAgain(new NoticeId(id), version, by);
    return "redirect:/organ/notices/" + id + "?saved";
  }

  @PostMapping("/notices/{id}/withdraw")
  String withdraw(@PathVariable UUID id, @RequestParam int version, Actor by) {
    notices.giveBack(new NoticeId(id), version, choices.say("criminal.withdrawn"), by);
    return "redirect:/organ/notices/" + id + "?saved";
  }

  @PostMapping("/notices/{id}/files")
  String attach(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    return after(id, acts.attach(id, act.file(), by), by, model);
  }

  private String after(UUID id, @Nullable String problem, Actor by, Model model) {
    if (problem == null) return "redirect:/organ/notices/" + id + "?saved";
    model.addAttribute("problem", problem);
    return one(id, by, model);
  }

  @GetMapping("/notices/{id}/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file, Actor by) {
    return acts.file(id, file, by);
  }

  @GetMapping("/notices/{id}/answers/{paper}.pdf")
  ResponseEntity<byte[]> answer(@PathVariable UUID id, @PathVariable UUID paper, Actor by) {
    return acts.letter(id, paper, by);
  }

  private OrganisationView organ(Actor by) {
    by.must(Role.ORGAN_OFFICER);
    if (by.organisation() == null) throw new Forbidden("criminal.no-organ");
    OrganisationView organ = network.organisation(by.organisation());
    if (!organ.kind().isCaseOrgan()) throw new Forbidden("criminal.no-organ");
    return organ;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
