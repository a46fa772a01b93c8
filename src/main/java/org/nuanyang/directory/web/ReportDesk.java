package org.nuanyang.directory.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.AnswerReport;
import org.nuanyang.directory.FakeReportView;
import org.nuanyang.directory.FakeReports;
import org.nuanyang.directory.ReportState;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Directory;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's list of doubted people, and the answer. */
@Controller
@RequestMapping("/desk/directory/reports")
class ReportDesk {

  private static final int PAGE = 30;
  private static final int LONGEST = 500;

  private final FakeReports reports;
  private final Directory directory;
  private final DirectoryChoices choices;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  ReportDesk(FakeReports reports, Directory directory, DirectoryChoices choices, Submissions submissions, TransactionOperations transaction) {
    this.reports = reports;
    this.directory = directory;
    this.choices = choices;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "false") boolean all, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    Slice<FakeReportView> found = reports.list(!all, after, PAGE, by);
    model.addAttribute("rows", found.rows());
    model.addAttribute("all", all);
    model.addAttribute("more", found.next() == null ? null : "?all=" + all + "&after=" + found.next());
    return "directory/reports";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    FakeReportView report = reports.one(id, by);
    boolean mayAnswer = by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR);
    model.addAttribute("report", report);
    model.addAttribute("who", report.person() == null ? null : directory.person(report.person()));
    model.addAttribute("findings", mayAnswer ? choices.findings(report.state().next()) : java.util.List.of());
    model.addAttribute("key", UUID.randomUUID());
    return "directory/report-desk";
  }

  @PostMapping("/{id}")
  String answer(
      @PathVariable UUID id, @RequestParam ReportState found, @RequestParam(defaultValue = "") String answer, @RequestParam int version,
      @RequestParam UUID submissionKey, Actor by) {
    if (answer.length() > LONGEST) throw new Refusal("directory.answer-long", LONGEST);
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                submissionKey,
                "directory.answer",
                () -> {
                  reports.answer(new AnswerReport(id, found, answer, version, by));
                  return id.toString();
                }));
    return "redirect:/desk/directory/reports/" + id;
  }
}
