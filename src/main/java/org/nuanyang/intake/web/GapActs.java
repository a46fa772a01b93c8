package org.nuanyang.intake.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AidFirst;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.HelpFirst;
import org.nuanyang.intake.OfferTolerance;
import org.nuanyang.intake.TakeTolerated;
import org.nuanyang.intake.Tolerance;
import org.nuanyang.intake.WatchLimit;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons for 容缺受理 and 先行提供 on an application's file. */
@Controller
@RequestMapping("/desk/applications/{id}")
class GapActs {

  private static final int LONGEST = 2000;
  private static final int LONGEST_LINE = 200;
  private static final int MOST_LINES = 30;

  /** A term that was missed long ago, or one in another century, is a slip of the pen. */
  private static final int YEARS_OFF = 20;

  private final Tolerance tolerance;
  private final AidFirst aidFirst;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final Clock clock;

  GapActs(Tolerance tolerance, AidFirst aidFirst, Submissions submissions, TransactionOperations transaction, Clock clock) {
    this.tolerance = tolerance;
    this.aidFirst = aidFirst;
    this.submissions = submissions;
    this.transaction = transaction;
    this.clock = clock;
  }

  @PostMapping("/tolerance")
  String offer(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version,
      @RequestParam(defaultValue = "false") boolean core, @RequestParam(required = false) @Nullable List<String> papers,
      @RequestParam(defaultValue = "PHONE") String signed, Actor by) {
    var order = new OfferTolerance(new ApplicationId(id), version, core, codes(papers), signed.equals("PAPER"), by);
    return once(submissionKey, id, () -> tolerance.offer(order));
  }

  @PostMapping("/tolerance/papers")
  String take(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam(required = false) @Nullable List<String> papers,
      @RequestParam(defaultValue = "IN") String as, @RequestParam(defaultValue = "") String spared, Actor by) {
    boolean spares = as.equals("SPARED");
    if (spares && spared.isBlank()) throw new Refusal("intake.reasons-empty");
    String reason = spares ? text(spared) : "";
    return once(submissionKey, id, () -> tolerance.take(new TakeTolerated(new ApplicationId(id), codes(papers), reason, by)));
  }

  @PostMapping("/limit")
  String watch(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") String lastDay,
      @RequestParam(defaultValue = "") String what, Actor by) {
    LocalDate day = day(lastDay);
    if (what.isBlank()) throw new Refusal("intake.urgency.what.empty");
    return once(submissionKey, id, () -> aidFirst.watch(new WatchLimit(new ApplicationId(id), day, text(what), by)));
  }

  @PostMapping("/aid-first")
  String provide(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version,
      @RequestParam(defaultValue = "") String ground, @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String formalities, Actor by) {
    List<String> lines = text(formalities).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
      throw new Refusal("intake.aid-first.formalities.long", MOST_LINES, LONGEST_LINE);
    }
    var order = new HelpFirst(new ApplicationId(id), version, ground, text(reason), lines, by);
    return once(submissionKey, id, () -> aidFirst.provide(order));
  }

  @PostMapping("/aid-first/ordinary")
  String goOrdinaryWay(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") String reason, Actor by) {
    return once(submissionKey, id, () -> aidFirst.goOrdinaryWay(new ApplicationId(id), text(reason), by));
  }

  private LocalDate day(String typed) {
    LocalDate today = LocalDate.now(clock);
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (day.isAfter(today.minusYears(YEARS_OFF)) && day.isBefore(today.plusYears(YEARS_OFF))) return day;
    } catch (DateTimeException notADay) {
      // told below
    }
    throw new Refusal("intake.urgency.day.wrong");
  }

  private static List<String> codes(@Nullable List<String> papers) {
    return papers == null ? List.of() : papers.stream().distinct().limit(MOST_LINES).toList();
  }

  private static String text(String typed) {
    if (typed.length() > LONGEST) throw new Refusal("intake.text-too-long", LONGEST);
    return typed.strip();
  }

  private String once(UUID key, UUID id, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(key, "intake.gap", () -> {
              act.run();
              return id.toString();
            }));
    return "redirect:/desk/applications/" + id;
  }
}
