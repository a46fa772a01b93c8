package org.nuanyang.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.Assessments;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.Opinions;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.matters.Category;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The assessment as PDF and Word. */
@Controller
@RequestMapping("/risk/{category}")
class RiskFiles {

  private final Assessments assessments;
  private final RiskReport report;
  private final Opinions opinions;
  private final SheetPrinter printer;

  RiskFiles(Assessments assessments, RiskReport report, Opinions opinions, SheetPrinter printer) {
    this.assessments = assessments;
    this.report = report;
    this.opinions = opinions;
    this.printer = printer;
  }

  @GetMapping("/report")
  ResponseEntity<byte[]> report(@PathVariable Category category, @RequestParam(defaultValue = "pdf") String format, HttpServletRequest request) {
    return printed(report.of(assessed(category, request)), format);
  }

  @GetMapping("/letter")
  ResponseEntity<byte[]> letter(@PathVariable Category category, @RequestParam(defaultValue = "pdf") String format, HttpServletRequest request) {
    return printed(opinions.sheet(opinions.of(assessed(category, request))), format);
  }

  private Assessment assessed(Category category, HttpServletRequest request) {
    Checklist checklist = assessments.checklist(category);
    RiskAnswers answers = RiskAnswers.of(checklist, request.getParameterMap());
    return assessments.assess(category, answers.only(assessments.screens(category, answers.values())).values());
  }

  private ResponseEntity<byte[]> printed(PaperSheet sheet, String format) {
    return format.equals("docx")
        ? file(printer.docx(sheet), sheet.title() + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        : file(printer.pdf(sheet), sheet.title() + ".pdf", MediaType.APPLICATION_PDF_VALUE);
  }

  private static ResponseEntity<byte[]> file(byte[] content, String name, String type) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content);
  }
}
