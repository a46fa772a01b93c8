package org.nuanyang.duty.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.FileRefused;
import org.nuanyang.duty.Circumstance;
import org.nuanyang.duty.DutyService;
import org.nuanyang.duty.HelpRecords;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.duty.HelpView;
import org.nuanyang.duty.MyDuty;
import org.nuanyang.duty.Plea;
import org.nuanyang.duty.ShiftView;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The duty lawyer's ledger on the phone: a new visit, what comes of it, the application handed on. */
@Controller
@RequestMapping("/desk/duty/mine/records")
class VisitPages {

  private final HelpRecords records;
  private final MyDuty duty;
  private final DutyChoices choices;
  private final Clock clock;

  VisitPages(HelpRecords records, MyDuty duty, DutyChoices choices, Clock clock) {
    this.records = records;
    this.duty = duty;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping
  String all(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("slice", records.own(after, by));
    return "duty/my-records";
  }

  @GetMapping("/new")
  String begin(Actor by, Model model) {
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    UUID station = duty.plan(by).now().stream().findFirst().map(ShiftView::station).orElse(null);
    model.addAttribute("form", VisitForm.on(station, now.toLocalDate(), now.toLocalTime()));
    return form(by, model);
  }

  private String form(Actor by, Model model) {
    model.addAttribute("stations", choices.stations(by.city()));
    model.addAttribute("stages", choices.of(HelpStage.values(), "duty.stage."));
    model.addAttribute("services", choices.of(DutyService.values(), "duty.service."));
    model.addAttribute("circumstances", choices.of(Circumstance.values(), "duty.circumstance."));
    model.addAttribute("pleas", choices.of(Plea.values(), "duty.plea."));
    return "duty/visit";
  }

  @PostMapping("/new")
  String record(@Valid @ModelAttribute("form") VisitForm form, BindingResult result, Actor by, Model model) {
    form.check(LocalDateTime.now(clock), result);
    if (result.hasErrors()) return form(by, model);
    UUID key = form.submissionKey();
    UUID record = records.record(form.order(key == null ? UUID.randomUUID() : key, by));
    return "redirect:/desk/duty/mine/records/" + record;
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    HelpView record = records.view(id, by);
    model.addAttribute("record", record);
    model.addAttribute("own", true);
    return "duty/record";
  }

  @PostMapping("/{id}/relay")
  String relay(@PathVariable UUID id, Actor by) {
    records.relay(id, by);
    return "redirect:/desk/duty/mine/records/" + id;
  }

  @PostMapping("/{id}/opinion")
  String opinion(@PathVariable UUID id, @RequestParam(defaultValue = "") String taken, @RequestParam int version, Actor by) {
    records.opinionTaken(id, taken, version, by);
    return "redirect:/desk/duty/mine/records/" + id;
  }

  @PostMapping("/{id}/signature")
  String sign(@PathVariable UUID id, @RequestParam MultipartFile photo, Actor by, Model model) throws IOException {
    try {
      records.sign(id, photo.getOriginalFilename() == null ? "" : photo.getOriginalFilename(), photo.getBytes(), by);
    } catch (FileRefused refused) {
      model.addAttribute("photoProblem", refused.messageKey());
      return one(id, by, model);
    }
    return "redirect:/desk/duty/mine/records/" + id;
  }
}
