package org.nuanyang.verification.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperId;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Submissions;
import org.nuanyang.verification.MeansInquiries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an applicant stated about their means, beside what the civil affairs bureau answered. */
@Controller
@RequestMapping("/desk/verification")
class VerificationPages {

  private static final int LONGEST = 500;
  private static final List<String> ATTACHMENTS = List.of("RECEIPT", "AUTHORITY", "FIRM_LETTER", "STATEMENT", "IDENTITY");

  private final MeansInquiries inquiries;
  private final Applications applications;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource texts;

  VerificationPages(
      MeansInquiries inquiries, Applications applications, Submissions submissions, TransactionOperations transaction, MessageSource texts) {
    this.inquiries = inquiries;
    this.applications = applications;
    this.submissions = submissions;
    this.transaction = transaction;
    this.texts = texts;
  }

  @GetMapping
  String waiting(Actor viewer, Model model) {
    model.addAttribute("waiting", inquiries.waiting(viewer));
    model.addAttribute("connected", inquiries.connected());
    model.addAttribute("seesFiles", !viewer.has(Role.SYSTEM_ADMIN));
    return "verification/waiting";
  }

  @GetMapping("/{application}")
  String beside(@PathVariable UUID application, Actor viewer, Model model) {
    viewer.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);
    var id = new ApplicationId(application);
    model.addAttribute("file", applications.file(id, viewer));
    model.addAttribute("inquiries", inquiries.of(id, viewer));
    model.addAttribute("connected", inquiries.connected());
    model.addAttribute("broken", inquiries.brokenPledges(id, viewer));
    model.addAttribute("mayAsk", viewer.has(Role.CLERK) || viewer.has(Role.REVIEWER));
    model.addAttribute("maySettle", viewer.has(Role.REVIEWER) || viewer.has(Role.DIRECTOR));
    model.addAttribute("attachments", ATTACHMENTS.stream().map(one -> Choice.of(one, say("verification.attachment." + one))).toList());
    return "verification/application";
  }

  @PostMapping("/{application}/ask")
  String ask(@PathVariable UUID application, @RequestParam(defaultValue = "false") boolean consent, @RequestParam @Nullable UUID submissionKey, Actor viewer) {
    once(submissionKey, "verification.ask", () -> inquiries.ask(new ApplicationId(application), consent, viewer));
    return to(application);
  }

  @PostMapping("/{application}/settle")
  String settle(
      @PathVariable UUID application, @RequestParam UUID inquiry, @RequestParam(defaultValue = "false") boolean explained,
      @RequestParam(defaultValue = "") String note, @RequestParam @Nullable UUID submissionKey, Actor viewer) {
    once(submissionKey, "verification.settle", () -> inquiries.settle(inquiry, explained, cut(note), viewer));
    return to(application);
  }

  @PostMapping("/{application}/decided")
  String decided(
      @PathVariable UUID application, @RequestParam UUID inquiry, @RequestParam(defaultValue = "false") boolean agreed,
      @RequestParam(defaultValue = "") String why, @RequestParam @Nullable UUID submissionKey, Actor viewer) {
    once(submissionKey, "verification.decided", () -> inquiries.decided(inquiry, agreed, why.length() > 200 ? why.substring(0, 200) : why.strip(), viewer));
    return to(application);
  }

  @PostMapping("/{application}/again")
  String again(@PathVariable UUID application, @RequestParam UUID inquiry, @RequestParam @Nullable UUID submissionKey, Actor viewer) {
    once(submissionKey, "verification.again", () -> inquiries.again(inquiry, viewer));
    return "redirect:/desk/verification";
  }

  @PostMapping("/{application}/letter")
  String letter(
      @PathVariable UUID application, @RequestParam(defaultValue = "") String addressee, @RequestParam(defaultValue = "") List<String> attachments,
      @RequestParam @Nullable UUID submissionKey, Actor viewer) {
    List<String> named = attachments.stream().filter(ATTACHMENTS::contains).map(one -> say("verification.attachment." + one)).toList();
    UUID key = submissionKey == null ? UUID.randomUUID() : submissionKey;
    String paper =
        transaction.execute(
            status ->
                submissions.once(
                    key, "verification.letter",
                    () -> {
                      PaperId issued = inquiries.letter(new ApplicationId(application), cut(addressee), named, viewer);
                      return issued.value().toString();
                    }));
    return "redirect:/desk/papers/" + paper;
  }

  private String say(String key) {
    return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text.strip();
  }

  private void once(@Nullable UUID key, String purpose, Runnable act) {
    UUID drawn = key == null ? UUID.randomUUID() : key;
    transaction.executeWithoutResult(status -> submissions.once(drawn, purpose, () -> {
      act.run();
      return "done";
    }));
  }

  private static String to(UUID application) {
    return "redirect:/desk/verification/" + application;
  }
}
