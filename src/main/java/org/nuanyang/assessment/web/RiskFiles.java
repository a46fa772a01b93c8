package org.nuanyang.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.Assessments;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.Opinions;
import org.nuanyang.documents.PaperDownload;
import org.nuanyang.matters.Category;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The assessment and the opinion letter as PDF and Word. */
@Controller
@RequestMapping("/risk/{category}")
class RiskFiles {

  private final Assessments assessments;
  private final RiskReport report;
  private final Opinions opinions;
  private final PaperDownload printed;

  RiskFiles(Assessments assessments, RiskReport report, Opinions opinions, PaperDownload printed) {
    this.assessments = assessments;
    this.report = report;
    this.opinions = opinions;
    this.printed = printed;
  }

  @GetMapping("/report")
  ResponseEntity<byte[]> report(@PathVariable Category category, @RequestParam(defaultValue = "pdf") String format, HttpServletRequest request) {
    return printed.of(report.of(assessed(category, request)), format);
  }

  @GetMapping("/letter")
  ResponseEntity<byte[]> letter(@PathVariable Category category, @RequestParam(defaultValue = "pdf") String format, HttpServletRequest request) {
    return printed.of(opinions.sheet(opinions.of(assessed(category, request))), format);
  }

  private Assessment assessed(Category category, HttpServletRequest request) {
    Checklist checklist = assessments.checklist(category);
    RiskAnswers answers = RiskAnswers.of(checklist, request.getParameterMap());
    return assessments.assess(category, answers.only(assessments.screens(category, answers.values())).values());
  }
}
