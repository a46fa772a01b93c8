package org.nuanyang.outreach.web;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.nuanyang.documents.PaperDownload;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.QrCodes;
import org.nuanyang.identity.Actor;
import org.nuanyang.outreach.CheckupId;
import org.nuanyang.outreach.CheckupState;
import org.nuanyang.outreach.CheckupView;
import org.nuanyang.outreach.Checkups;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The owner's report: read, printed, shown to a lawyer, compared with a later one, erased. */
@Controller
@RequestMapping("/checkup/{id}")
class ReportPages {

  private static final int LONGEST_WISH = 500;
  private static final int LONGEST_CONTACT = 60;

  private final Checkups checkups;
  private final OwnCheckups own;
  private final ReportView reports;
  private final ReportSheet sheets;
  private final PaperDownload download;

  ReportPages(Checkups checkups, OwnCheckups own, ReportView reports, ReportSheet sheets, PaperDownload download) {
    this.checkups = checkups;
    this.own = own;
    this.reports = reports;
    this.sheets = sheets;
    this.download = download;
  }

  @GetMapping("/report")
  String report(@PathVariable UUID id, HttpSession session, Model model) {
    CheckupView checkup = own.open(id, session);
    if (!checkup.state().finished()) return "redirect:/checkup/" + id + "/check";
    model.addAttribute("checkup", checkup);
    model.addAttribute("shown", reports.of(checkup, checkups.report(checkup.id())));
    model.addAttribute("mayAsk", checkup.state().next().contains(CheckupState.ASKED));
    return "outreach/report";
  }

  /** The workers' link and picture, to be hung up. */
  @GetMapping("/workers")
  String workers(@PathVariable UUID id, HttpSession session, Model model) {
    CheckupView checkup = own.open(id, session);
    String link = ServletUriComponentsBuilder.fromCurrentContextPath().path("/checkup/workers/{code}").buildAndExpand(checkup.workerCode()).toUriString();
    model.addAttribute("checkup", checkup);
    model.addAttribute("link", link);
    model.addAttribute("qr", QrCodes.svg(link, sheets.say("outreach.workers.qr")));
    return "outreach/poster";
  }

  @GetMapping("/report.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, HttpSession session) {
    return download.of(sheet(id, session), "pdf");
  }

  @GetMapping("/report.docx")
  ResponseEntity<byte[]> word(@PathVariable UUID id, HttpSession session) {
    return download.of(sheet(id, session), "docx");
  }

  private PaperSheet sheet(UUID id, HttpSession session) {
    CheckupView checkup = own.open(id, session);
    return sheets.of(checkup, checkups.report(checkup.id()));
  }

  @PostMapping("/ask-lawyer")
  String ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String wish, @RequestParam(defaultValue = "") String contact,
      HttpSession session, Actor by) {
    own.open(id, session);
    checkups.askLawyer(new CheckupId(id), cut(wish, LONGEST_WISH), cut(contact, LONGEST_CONTACT), by);
    return "redirect:/checkup/" + id + "/report#lawyer";
  }

  private static String cut(String typed, int longest) {
    String said = typed.strip();
    return said.length() > longest ? said.substring(0, longest) : said;
  }

  @PostMapping("/again")
  String again(@PathVariable UUID id, @RequestParam UUID submissionKey, HttpSession session, Actor by) {
    own.open(id, session);
    own.countStart();
    CheckupId next = checkups.again(new CheckupId(id), submissionKey, by);
    own.remember(next, session);
    return "redirect:/checkup/" + next.value() + "/parts/" + checkups.open(next).place();
  }

  /** Done at a machine others use: the check-up stays under its code, this browser forgets it. */
  @PostMapping("/leave")
  String leave(@PathVariable UUID id, HttpSession session) {
    own.forget(id, session);
    return "redirect:/checkup?left";
  }

  @PostMapping("/erase")
  String erase(@PathVariable UUID id, HttpSession session, Actor by) {
    own.open(id, session);
    checkups.erase(new CheckupId(id), by);
    own.forget(id, session);
    return "redirect:/checkup?erased";
  }
}
