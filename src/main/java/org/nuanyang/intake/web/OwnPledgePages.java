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
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.PledgeView;
import org.nuanyang.intake.Tolerance;
import org.nuanyang.intake.ToleratedPaper;
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

/** On the own phone, proved by code: read and sign the pledge, later photograph what was promised. */
@Controller
@RequestMapping("/follow/{number}/application/{id}/pledge")
class OwnPledgePages {

  private final Tolerance tolerance;
  private final Applications applications;
  private final FindMatters find;
  private final Matters matters;
  private final Files files;

  OwnPledgePages(Tolerance tolerance, Applications applications, FindMatters find, Matters matters, Files files) {
    this.tolerance = tolerance;
    this.applications = applications;
    this.find = find;
    this.matters = matters;
    this.files = files;
  }

  @GetMapping
  String pledge(@PathVariable String number, @PathVariable UUID id, HttpSession session, Model model) {
    ApplicationFile file = own(number, id, session);
    PledgeView pledge = tolerance.of(file.id()).filter(PledgeView::isOpen).orElse(null);
    if (pledge == null) return "redirect:/follow/" + file.receiptNumber();
    model.addAttribute("file", file);
    model.addAttribute("pledge", pledge);
    return pledge.isSigned() ? "intake/own-bring" : "intake/own-pledge";
  }

  @PostMapping("/sign")
  String sign(@PathVariable String number, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean promise,
      HttpSession session, Model model, Actor by) {
    ApplicationFile file = own(number, id, session);
    if (!promise) {
      model.addAttribute("notPromised", true);
      return pledge(number, id, session, model);
    }
    tolerance.sign(file.id(), by);
    return "redirect:/follow/" + file.receiptNumber();
  }

  @PostMapping("/bring")
  String bring(@PathVariable String number, @PathVariable UUID id, @RequestParam(required = false) @Nullable List<String> papers,
      @RequestParam(required = false) @Nullable List<MultipartFile> photo, HttpSession session, Model model, Actor by) throws IOException {
    ApplicationFile file = own(number, id, session);
    PledgeView pledge = tolerance.of(file.id()).filter(PledgeView::isAwaited).orElse(null);
    if (pledge == null) return "redirect:/follow/" + file.receiptNumber();
    List<String> known = pledge.missing().stream().map(ToleratedPaper::code).filter(code -> papers != null && papers.contains(code)).toList();
    List<MultipartFile> brought = photo == null ? List.of() : photo.stream().filter(one -> !one.isEmpty()).toList();
    if (known.isEmpty() || brought.isEmpty()) {
      model.addAttribute("nothing", true);
      return pledge(number, id, session, model);
    }
    for (MultipartFile one : brought) {
      try {
        files.keep(file.matter().value(), file.city(), "SUPPLEMENT", one.getOriginalFilename() == null ? "" : one.getOriginalFilename(), one.getBytes(), by);
      } catch (Refusal refused) {
        model.addAttribute("refused", refused);
        return pledge(number, id, session, model);
      }
    }
    tolerance.bring(file.id(), known, by);
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
