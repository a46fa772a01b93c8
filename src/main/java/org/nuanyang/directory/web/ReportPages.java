package org.nuanyang.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.FakeReports;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.network.Directory;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
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

/** Report a person who may not be real, and read what came of it. */
@Controller
@RequestMapping("/directory/report")
class ReportPages {

  private static final int REPORTS_AN_HOUR = 20;
  private static final int LOOKS_AN_HOUR = 120;

  private final FakeReports reports;
  private final Directory directory;
  private final DirectoryChoices choices;
  private final RateLimits limits;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  ReportPages(
      FakeReports reports, Directory directory, DirectoryChoices choices, RateLimits limits, Submissions submissions, TransactionOperations transaction) {
    this.reports = reports;
    this.directory = directory;
    this.choices = choices;
    this.limits = limits;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  /** @param person of the directory whose page or badge was doubted */
  @GetMapping
  String ask(@RequestParam(required = false) @Nullable UUID person, Model model) {
    String name = person == null ? "" : directory.person(person).name();
    model.addAttribute("form", new ReportForm(null, name, "", "", null, "", person, null));
    model.addAttribute("ways", choices.ways());
    return "directory/report";
  }

  @PostMapping
  String send(@Valid @ModelAttribute("form") ReportForm form, BindingResult result, Model model, HttpServletResponse response) {
    form.check(result);
    if (result.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("ways", choices.ways());
      return "directory/report";
    }
    if (form.person() != null) directory.person(form.person());
    if (!limits.allow("fake-report", Source.address(), REPORTS_AN_HOUR, Duration.ofHours(1))) throw new Refusal("directory.too-often");
    UUID key = form.submissionKey();
    if (key == null) throw new Refusal("directory.form.again");
    String code = transaction.execute(status -> submissions.once(key, "directory.report", () -> reports.report(form.report(choices.city()))));
    return "redirect:/directory/report/" + code;
  }

  @GetMapping("/{code}")
  String answer(@PathVariable String code, Model model) {
    if (!limits.allow("fake-report-look", Source.address(), LOOKS_AN_HOUR, Duration.ofHours(1))) throw new Refusal("directory.too-often");
    model.addAttribute("report", reports.byCode(code).orElseThrow(() -> new Missing("directory.unknown-report")));
    return "directory/report-answer";
  }
}
