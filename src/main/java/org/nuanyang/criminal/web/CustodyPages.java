package org.nuanyang.criminal.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CriminalStage;
import org.nuanyang.criminal.CustodyApplications;
import org.nuanyang.criminal.CustodyThere;
import org.nuanyang.criminal.NoteApplication;
import org.nuanyang.documents.FileRefused;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
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
import org.springframework.web.multipart.MultipartFile;

/** {@code /organ/applications}: an organ's officer hands on what detained people apply for, within 24 hours. */
@Controller
@RequestMapping("/organ/applications")
class CustodyPages {

  private final CustodyApplications applications;
  private final NoticeChoices choices;
  private final Network network;
  private final TransactionOperations transaction;
  private final Clock clock;

  CustodyPages(CustodyApplications applications, NoticeChoices choices, Network network, TransactionOperations transaction, Clock clock) {
    this.applications = applications;
    this.choices = choices;
    this.network = network;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping
  String all(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("slice", applications.ofOrgan(after, by));
    return "criminal/custody";
  }

  @GetMapping("/new")
  String blank(Actor by, Model model) {
    model.addAttribute("form", CustodyForm.at(Ids.next(clock), now()));
    return form(by, model);
  }

  private String form(Actor by, Model model) {
    OrganisationView organ = organ(by);
    model.addAttribute("organName", organ.name());
    model.addAttribute(
        "stages",
        Arrays.stream(HelpStage.values())
            .filter(stage -> CriminalStage.valueOf(stage.name()).isOf(organ.kind()))
            .map(stage -> Choice.of(stage.name(), choices.say(stage.messageKey())))
            .toList());
    model.addAttribute("police", organ.kind() == OrganisationKind.POLICE);
    return "criminal/custody-form";
  }

  /** Handed on at once, unless the officer only wants the hour noted. */
  @PostMapping
  String take(@Valid @ModelAttribute("form") CustodyForm form, BindingResult result, @RequestParam(defaultValue = "send") String act, Actor by, Model model,
      HttpServletResponse response) throws IOException {
    form.check(now(), result);
    if (!result.hasErrors()) {
      try {
        NoteApplication order = form.order(sheet(form.sheet()), by);
        UUID id = transaction.execute(status -> {
          UUID noted = applications.note(order);
          if (!act.equals("note")) applications.handOn(noted, by);
          return noted;
        });
        return "redirect:/organ/applications/" + id + "?saved";
      } catch (CustodyThere there) {
        result.rejectValue("person", there.messageKey());
        model.addAttribute("there", there.there());
      } catch (FileRefused unreadable) {
        result.rejectValue("sheet", unreadable.messageKey(), unreadable.arguments(), null);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(by, model);
  }

  private static NoteApplication.@Nullable Sheet sheet(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) return null;
    String name = file.getOriginalFilename() == null ? "scan" : file.getOriginalFilename();
    return new NoteApplication.Sheet(name.substring(0, Math.min(name.length(), 100)), file.getBytes());
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    organ(by);
    model.addAttribute("one", applications.one(id, by));
    model.addAttribute("today", LocalDate.now(clock));
    return "criminal/custody-one";
  }

  @PostMapping("/{id}/send")
  String send(@PathVariable UUID id, Actor by) {
    applications.handOn(id, by);
    return "redirect:/organ/applications/" + id + "?saved";
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String why, Actor by, Model model, HttpServletResponse response) {
    return after(id, () -> applications.end(id, version, why, by), by, model, response);
  }

  @PostMapping("/{id}/family")
  String family(@PathVariable UUID id, @RequestParam int version, @RequestParam LocalDate on, Actor by, Model model, HttpServletResponse response) {
    return after(id, () -> applications.familyTold(id, version, on, by), by, model, response);
  }

  private String after(UUID id, Runnable act, Actor by, Model model, HttpServletResponse response) {
    try {
      act.run();
      return "redirect:/organ/applications/" + id + "?saved";
    } catch (Refusal wrong) {
      if (wrong.status() != HttpStatus.CONFLICT.value() || wrong instanceof Stale) throw wrong;
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("problem", choices.say(wrong.messageKey()));
      return one(id, by, model);
    }
  }

  private OrganisationView organ(Actor by) {
    by.must(Role.ORGAN_OFFICER);
    if (by.organisation() == null) throw new Forbidden("criminal.no-organ");
    OrganisationView organ = network.organisation(by.organisation());
    if (!organ.kind().isCaseOrgan()) throw new Forbidden("criminal.no-organ");
    return organ;
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), CityClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
  }
}
