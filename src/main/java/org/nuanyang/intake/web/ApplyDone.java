package org.nuanyang.intake.web;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Draft;
import org.nuanyang.intake.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page after sending: the number, its QR, and what happens now. */
@Controller
class ApplyDone {

  private final Drafts drafts;
  private final Applications applications;

  ApplyDone(Drafts drafts, Applications applications) {
    this.drafts = drafts;
    this.applications = applications;
  }

  @GetMapping("/apply/{id}/done")
  String done(@PathVariable UUID id, HttpSession session, Model model) {
    Draft draft = ApplyPages.mine(drafts, id, session);
    ApplicationId application = draft.submittedAs();
    if (application == null) return "redirect:/apply/" + id + "/review";
    ApplicationFile file = applications.own(application);
    model.addAttribute("number", file.receiptNumber());
    model.addAttribute("name", draft.answers().getName());
    return "intake/apply-done";
  }
}
