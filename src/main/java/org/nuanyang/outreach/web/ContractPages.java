package org.nuanyang.outreach.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.nuanyang.documents.BroughtText;
import org.nuanyang.documents.FileRefused;
import org.nuanyang.documents.PaperDownload;
import org.nuanyang.outreach.ContractCheck;
import org.nuanyang.outreach.ContractReport;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking a contract's clauses over: text in, report out. The text lives in the page and is kept nowhere. */
@Controller
@RequestMapping("/checkup/contract")
class ContractPages {

  private final ContractCheck contracts;
  private final BroughtText files;
  private final OwnCheckups own;
  private final ReportView articles;
  private final ContractSheet sheets;
  private final PaperDownload download;

  ContractPages(ContractCheck contracts, BroughtText files, OwnCheckups own, ReportView articles, ContractSheet sheets, PaperDownload download) {
    this.contracts = contracts;
    this.files = files;
    this.own = own;
    this.articles = articles;
    this.sheets = sheets;
    this.download = download;
  }

  @GetMapping
  String ask(@RequestParam(defaultValue = "") String kind, Model model) {
    model.addAttribute("form", ContractForm.of(kind));
    return form(model);
  }

  private String form(Model model) {
    model.addAttribute("kinds", contracts.kinds());
    return "outreach/contract";
  }

  @PostMapping
  String check(@ModelAttribute("form") ContractForm form, BindingResult result, Model model) {
    if (contracts.kinds().stream().noneMatch(kind -> kind.value().equals(form.kind()))) result.rejectValue("kind", "outreach.contract.kind.choose");
    if (!result.hasErrors()) own.countContract(); // before the file is opened: opening is the costly part
    String text = result.hasErrors() ? "" : text(form, result);
    if (result.hasErrors()) return form(model);
    ContractReport report = contracts.check(form.kind(), text);
    model.addAttribute("report", report);
    model.addAttribute("groups", articles.of(report));
    model.addAttribute("text", text);
    return "outreach/contract-report";
  }

  private String text(ContractForm form, BindingResult result) {
    String field = form.brought() ? "file" : "text";
    String text = form.text();
    try {
      if (form.brought()) text = files.read(form.file().getBytes());
    } catch (FileRefused refused) {
      result.rejectValue("file", refused.getMessage());
      return "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (text.length() < ContractForm.SHORTEST) result.rejectValue(field, "outreach.contract.short");
    else if (text.length() > ContractCheck.LONGEST) result.rejectValue(field, "outreach.contract.long");
    return text;
  }

  /** The report as a paper; the text comes along from the page, since nothing was kept. */
  @PostMapping("/report")
  ResponseEntity<byte[]> paper(@RequestParam String kind, @RequestParam String text, @RequestParam(defaultValue = "pdf") String format) {
    own.countContract();
    return download.of(sheets.of(contracts.check(kind, text)), format);
  }
}
