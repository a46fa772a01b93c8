package org.nuanyang.assignment.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignLawyer;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentFile;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.AssignmentRow;
import org.nuanyang.assignment.CaseCircle;
import org.nuanyang.assignment.CircleRole;
import org.nuanyang.assignment.FirmDesk;
import org.nuanyang.assignment.KnowPerson;
import org.nuanyang.assignment.Mentoring;
import org.nuanyang.assignment.OverrideReason;
import org.nuanyang.assignment.OverrideReport;
import org.nuanyang.assignment.QueueSearch;
import org.nuanyang.assignment.ReasonNeeded;
import org.nuanyang.assignment.ShortlistSearch;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The assigner's pages: the queue, and one case with everybody who may and who must not. */
@Controller
@RequestMapping("/desk/assignments")
class AssignmentPages {

  private static final int PAGE = 30;
  private static final int LONGEST = 500;

  private final AssignmentDesk desk;
  private final CaseCircle circle;
  private final FirmDesk firms;
  private final Mentoring mentoring;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;
  private final Clock clock;

  AssignmentPages(
      AssignmentDesk desk,
      CaseCircle circle,
      FirmDesk firms,
      Mentoring mentoring,
      Submissions submissions,
      TransactionOperations transaction,
      MessageSource messages,
      Clock clock) {
    this.desk = desk;
    this.circle = circle;
    this.firms = firms;
    this.mentoring = mentoring;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String queue(
      @RequestParam(defaultValue = "false") boolean assigned,
      @RequestParam(required = false) @Nullable UUID after,
      Actor by,
      Model model) {
    Slice<AssignmentRow> rows = desk.queue(new QueueSearch(assigned, after, PAGE), by);
    model.addAttribute("assigned", assigned);
    model.addAttribute("rows", rows.rows());
    model.addAttribute("more", rows.next() == null ? null : "?assigned=" + assigned + "&after=" + rows.next());
    return "assignment/queue";
  }

  @GetMapping("/report")
  String report(@RequestParam(required = false) @Nullable YearMonth month, Actor by, Model model) {
    YearMonth now = YearMonth.now(clock);
    model.addAttribute("report", desk.overrides(month == null ? now : month, by));
    model.addAttribute("months", Stream.iterate(now, one -> one.minusMonths(1)).limit(12).toList());
    return "assignment/report";
  }

  /** The same as a table for a spreadsheet; what the office puts up in public has no names of recipients. */
  @GetMapping("/report.csv")
  ResponseEntity<String> reportAsTable(@RequestParam(required = false) @Nullable YearMonth month, Actor by) {
    OverrideReport report = desk.overrides(month == null ? YearMonth.now(clock) : month, by);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"assignments-" + report.month() + ".csv\"")
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(new ReportTable(messages).of(report));
  }

  @PostMapping("/{id}/people")
  String know(
      @PathVariable UUID id,
      @RequestParam UUID submissionKey,
      @RequestParam CircleRole role,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String firm,
      Actor by) {
    MatterId matter = matter(id, by);
    once(submissionKey, "assignment.people", id, () -> circle.know(new KnowPerson(matter, role, text(name), null, text(firm), by)));
    return "redirect:/desk/assignments/" + id;
  }

  @PostMapping("/{id}/related")
  String relate(
      @PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") String number, @RequestParam boolean coAccused, Actor by) {
    MatterId matter = matter(id, by);
    once(submissionKey, "assignment.related", id, () -> circle.relate(matter, text(number), coAccused, by));
    return "redirect:/desk/assignments/" + id;
  }

  /** Asked through the desk, so that whoever may not see the assignment learns nothing. */
  private MatterId matter(UUID id, Actor by) {
    return new MatterId(desk.file(new AssignmentId(id), new ShortlistSearch(Wishes.NONE, "", 0), by).matter());
  }

  @GetMapping("/{id}")
  String file(@PathVariable UUID id, @ModelAttribute("search") CandidateSearch search, Actor by, Model model) {
    show(id, search, by, model);
    return "assignment/file";
  }

  @PostMapping("/{id}/assign")
  ModelAndView assign(
      @PathVariable UUID id,
      @ModelAttribute("search") CandidateSearch search,
      @RequestParam UUID submissionKey,
      @RequestParam int version,
      @RequestParam UUID lawyer,
      @RequestParam(required = false) @Nullable OverrideReason override,
      @RequestParam(defaultValue = "") String note,
      Actor by,
      Model model) {
    var order = new AssignLawyer(new AssignmentId(id), lawyer, search.wishes(), override, text(note), version, by);
    try {
      once(submissionKey, "assignment.assign", id, () -> desk.assign(order));
    } catch (ReasonNeeded needed) {
      show(id, search.withMany(), by, model);
      model.addAttribute("reasonFor", needed.lawyer());
      model.addAttribute("note", note);
      return new ModelAndView("assignment/file", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView("redirect:/desk/assignments/" + id);
  }

  @PostMapping("/{id}/take-back")
  String takeBack(
      @PathVariable UUID id,
      @RequestParam UUID submissionKey,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      Actor by) {
    once(submissionKey, "assignment.take-back", id, () -> desk.takeBack(new AssignmentId(id), text(reason), version, by));
    return "redirect:/desk/assignments/" + id;
  }

  private void show(UUID id, CandidateSearch search, Actor by, Model model) {
    AssignmentFile file = desk.file(new AssignmentId(id), search.shortlist(), by);
    model.addAttribute("file", file);
    model.addAttribute("shown", file.ranked().stream().sorted(Comparator.comparing(search::isNamed).reversed()).toList());
    model.addAttribute("hidden", file.mayInAll() - file.ranked().size());
    model.addAttribute("blocked", file.blocked());
    model.addAttribute("reasons", reasons());
    boolean awaiting = file.state().equals("AWAITING");
    boolean carried = file.state().equals("ASSIGNED") || file.state().equals("ACCEPTED");
    model.addAttribute("liesWith", awaiting ? firms.offeredTo(file.id(), by).orElse(null) : null);
    model.addAttribute("pair", carried ? mentoring.of(file.id(), by).orElse(null) : null);
    model.addAttribute("circle", circle.people(new MatterId(file.matter()), by));
    model.addAttribute(
        "roles",
        Arrays.stream(CircleRole.values())
            .map(role -> Choice.of(role.name(), messages.getMessage(role.messageKey(), null, Locale.SIMPLIFIED_CHINESE)))
            .toList());
    model.addAttribute("key", UUID.randomUUID());
  }

  private List<Choice> reasons() {
    return Arrays.stream(OverrideReason.values())
        .map(reason -> Choice.of(reason.name(), messages.getMessage(reason.messageKey(), null, Locale.SIMPLIFIED_CHINESE)))
        .toList();
  }

  private void once(UUID key, String purpose, UUID id, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                key,
                purpose,
                () -> {
                  act.run();
                  return id.toString();
                }));
  }

  private static String text(String typed) {
    if (typed.length() > LONGEST) throw new Refusal("assignment.text-too-long", LONGEST);
    return typed.strip();
  }
}
