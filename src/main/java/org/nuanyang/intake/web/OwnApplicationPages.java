package org.nuanyang.intake.web;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.Files;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.SupplyMissing;
import org.nuanyang.intake.WithdrawApplication;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What the citizen does with an application after sending it: bring what is missing, take it back. */
@Controller
@RequestMapping("/follow/{number}/application/{id}")
class OwnApplicationPages {

  private final Intake intake;
  private final Applications applications;
  private final FindMatters find;
  private final Matters matters;
  private final Files files;

  OwnApplicationPages(Intake intake, Applications applications, FindMatters find, Matters matters, Files files) {
    this.intake = intake;
    this.applications = applications;
    this.find = find;
    this.matters = matters;
    this.files = files;
  }

  @GetMapping("/supply")
  String supplyForm(@PathVariable String number, @PathVariable UUID id, HttpSession session, Model model) {
    ApplicationFile file = own(number, id, session);
    if (file.status() != ApplicationStatus.SUPPLEMENT_PENDING) return "redirect:/follow/" + file.receiptNumber();
    model.addAttribute("file", file);
    model.addAttribute("files", files.of(file.matter().value()));
    return "intake/own-supply";
  }

  @PostMapping("/supply")
  String supply(@PathVariable String number, @PathVariable UUID id, HttpSession session, Model model, Actor by,
      @RequestParam(required = false) @Nullable List<MultipartFile> photo,
      @RequestParam(defaultValue = "") String note) throws IOException {
    ApplicationFile file = own(number, id, session);
    if (file.status() != ApplicationStatus.SUPPLEMENT_PENDING) return "redirect:/follow/" + file.receiptNumber();
    List<MultipartFile> brought = photo == null ? List.of() : photo.stream().filter(one -> !one.isEmpty()).toList();
    if (brought.isEmpty() && note.isBlank()) {
      model.addAttribute("nothing", true);
      return supplyForm(number, id, session, model);
    }
    for (MultipartFile one : brought) {
      String name = one.getOriginalFilename() == null ? "" : one.getOriginalFilename();
      try {
        files.keep(file.matter().value(), file.city(), "SUPPLEMENT", name, one.getBytes(), by);
      } catch (Refusal refused) {
        model.addAttribute("refused", refused);
        return supplyForm(number, id, session, model);
      }
    }
    intake.supply(new SupplyMissing(file.id(), note.length() > 1000 ? note.substring(0, 1000) : note, by));
    return "redirect:/follow/" + file.receiptNumber();
  }

  @GetMapping("/withdraw")
  String withdrawForm(@PathVariable String number, @PathVariable UUID id, HttpSession session, Model model) {
    model.addAttribute("file", own(number, id, session));
    return "intake/own-withdraw";
  }

  @PostMapping("/withdraw")
  String withdraw(@PathVariable String number, @PathVariable UUID id, HttpSession session, Actor by,
      @RequestParam(defaultValue = "") String reason) {
    ApplicationFile file = own(number, id, session);
    if (file.status().isOpen()) {
      intake.withdraw(new WithdrawApplication(file.id(), reason.length() > 500 ? reason.substring(0, 500) : reason, by));
    }
    return "redirect:/follow/" + file.receiptNumber();
  }

  /** A member of a group neither gives up for all nor promises in their name. */
  private ApplicationFile own(String number, UUID id, HttpSession session) {
    return ProvenPhone.of(session)
        .flatMap(phone -> find.ofCitizen(number, phone).filter(matter -> matters.facts(matter).isSpokenForBy(phone)))
        .flatMap(matter -> applications.of(matter).stream().filter(f -> f.id().equals(new ApplicationId(id))).findFirst())
        .orElseThrow(() -> new Missing("matters.follow.prove-first"));
  }
}
