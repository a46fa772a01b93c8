package org.nuanyang.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.AskSupplement;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.MissingPaper;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.RefuseAid;
import org.nuanyang.intake.SendBack;
import org.nuanyang.intake.TransferApplication;
import org.nuanyang.intake.WithdrawApplication;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons on an application's file. Each order counts once, however often it is clicked. */
@Controller
@RequestMapping("/desk/applications/{id}")
class FileActs {

  private static final int LONGEST = 4000;

  private final Intake intake;
  private final HandOvers handOvers;
  private final Applications applications;
  private final Eligibility eligibility;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  FileActs(Intake intake, HandOvers handOvers, Applications applications, Eligibility eligibility, Submissions submissions,
      TransactionOperations transaction) {
    this.intake = intake;
    this.handOvers = handOvers;
    this.applications = applications;
    this.eligibility = eligibility;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @PostMapping("/accept")
  String accept(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version, Actor by) {
    return once(submissionKey, id, () -> intake.accept(new AcceptApplication(new ApplicationId(id), version, by)));
  }

  @PostMapping("/supplement")
  String askSupplement(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version,
      @RequestParam(required = false) @Nullable List<String> papers, @RequestParam(defaultValue = "") String other, Actor by) {
    ApplicationFile file = applications.file(new ApplicationId(id), by);
    List<MissingPaper> missing = new ArrayList<>();
    List<String> chosen = papers == null ? List.of() : papers;
    eligibility.documents(file.facts()).stream()
        .filter(paper -> chosen.contains(paper.code()))
        .forEach(paper -> missing.add(new MissingPaper(paper.name(), paper.note() == null ? "" : paper.note())));
    text(other).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> missing.add(new MissingPaper(line, "")));
    return once(submissionKey, id, () -> intake.askSupplement(new AskSupplement(file.id(), version, missing, by)));
  }

  @PostMapping("/lapse")
  String lapse(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version, Actor by) {
    return once(submissionKey, id, () -> intake.lapse(new AcceptApplication(new ApplicationId(id), version, by)));
  }

  @PostMapping("/transfer")
  String transfer(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version,
      @RequestParam(required = false) @Nullable UUID to, @RequestParam(defaultValue = "false") boolean consent,
      @RequestParam(defaultValue = "") String reason, Actor by) {
    if (to == null) throw new Refusal("intake.hand-over.had-it");
    return once(submissionKey, id,
        () -> handOvers.send(new TransferApplication(new ApplicationId(id), version, to, consent, text(reason), by)));
  }

  @PostMapping("/recall")
  String recall(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version,
      @RequestParam(defaultValue = "") String reason, Actor by) {
    return once(submissionKey, id, () -> handOvers.recall(new ApplicationId(id), version, said(reason), by));
  }

  @PostMapping("/receive")
  String receive(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version, Actor by) {
    return once(submissionKey, id, () -> handOvers.receive(new ApplicationId(id), version, by));
  }

  @PostMapping("/withdraw")
  String withdraw(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") String reason, Actor by) {
    return once(submissionKey, id, () -> intake.withdraw(new WithdrawApplication(new ApplicationId(id), text(reason), by)));
  }

  @PostMapping("/propose")
  String propose(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version,
      @RequestParam Proposal proposal, @RequestParam(required = false) @Nullable RefusalCode ground,
      @RequestParam(defaultValue = "") String opinion, Actor by) {
    return once(submissionKey, id,
        () -> intake.propose(new ProposeDecision(new ApplicationId(id), version, proposal, ground, said(opinion), by)));
  }

  @PostMapping("/send-back")
  String sendBack(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version,
      @RequestParam(defaultValue = "") String question, Actor by) {
    return once(submissionKey, id, () -> intake.sendBack(new SendBack(new ApplicationId(id), version, said(question), by)));
  }

  @PostMapping("/grant")
  String grant(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version,
      @RequestParam(defaultValue = "") String reasons, Actor by) {
    return once(submissionKey, id, () -> intake.grant(new GrantAid(new ApplicationId(id), version, said(reasons), by)));
  }

  @PostMapping("/refuse")
  String refuse(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version,
      @RequestParam(required = false) @Nullable RefusalCode ground, @RequestParam(defaultValue = "") String reasons, Actor by) {
    if (ground == null) throw new Refusal("intake.refusal-needs-ground");
    return once(submissionKey, id, () -> intake.refuse(new RefuseAid(new ApplicationId(id), version, ground, said(reasons), by)));
  }

  private String once(UUID key, UUID id, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(key, "intake.act", () -> {
              act.run();
              return id.toString();
            }));
    return "redirect:/desk/applications/" + id;
  }

  private static String said(String typed) {
    if (typed.isBlank()) throw new Refusal("intake.reasons-empty");
    return text(typed);
  }

  private static String text(String typed) {
    if (typed.length() > LONGEST) throw new Refusal("intake.text-too-long", LONGEST);
    return typed.strip();
  }
}
