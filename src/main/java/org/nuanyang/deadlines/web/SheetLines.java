package org.nuanyang.deadlines.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockSheet;
import org.nuanyang.deadlines.ClockSheet.Interruption;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** The proof sheet line by line, in words. */
@Component
class SheetLines {

  private final ProofWords words;

  SheetLines(ProofWords words) {
    this.words = words;
  }

  /** One entry of the story. */
  record Entry(Instant at, String title, @Nullable String text, String tone, @Nullable String who) {}

  /** The facts on top: label and value. */
  Map<String, String> facts(ClockSheet sheet) {
    ReckonedDeadline counted = sheet.counted();
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, "label", sheet.label());
    put(facts, "trigger", counted.rule().trigger());
    put(facts, "triggered-at", words.moment(sheet.triggeredAt()));
    put(facts, "due", words.moment(sheet.clock().dueAt()));
    if (counted.unrolledDay() != null && !counted.unrolledDay().equals(counted.lastDay()))
      put(facts, "unrolled", words.day(counted.unrolledDay()));
    if (counted.lastMoment() == null)
      put(facts, "skipped", counted.skipped().isEmpty() ? words.text("deadlines.sheet.none") : days(counted.skipped()));
    if (!counted.rule().citations().isEmpty())
      put(facts, "article", counted.rule().citations().stream().map(Citation::toString).collect(Collectors.joining("、")));
    return facts;
  }

  /** What happened to the clock, newest first. */
  List<Entry> story(ClockSheet sheet) {
    List<Entry> story = new ArrayList<>();
    story.add(new Entry(sheet.triggeredAt(), words.text("deadlines.sheet.story.started"), sheet.counted().rule().trigger(), "neutral", null));
    if (sheet.warnedAt() != null)
      story.add(new Entry(sheet.warnedAt(), words.text("deadlines.sheet.story.warned"), null, "warn", null));
    if (sheet.missedAt() != null) story.add(new Entry(sheet.clock().dueAt(), missed(sheet), null, "bad", null));
    if (sheet.stoppedAt() != null) story.add(new Entry(sheet.stoppedAt(), stopped(sheet), null, tone(sheet), null));
    if (sheet.explainedAt() != null)
      story.add(new Entry(sheet.explainedAt(), words.text("deadlines.sheet.story.explained"), sheet.whyMissed(), "info", sheet.explainedBy()));
    return story.reversed();
  }

  /** When it stood still: from, to and why. */
  List<List<String>> interruptions(ClockSheet sheet) {
    return sheet.interruptions().stream()
        .map((Interruption one) -> List.of(
            words.moment(one.from()),
            one.to() == null ? words.text("deadlines.sheet.interruption.lasts") : words.moment(one.to()),
            words.word(one.reason())))
        .toList();
  }

  /** Whether the working of today ends on another day than the one that was in force. */
  boolean differs(ClockSheet sheet) {
    LocalDate inForce = LocalDate.ofInstant(sheet.clock().dueAt(), CityClock.ZONE);
    LocalDate today = sheet.counted().lastDay();
    return today != null && !today.equals(inForce) && !sheet.clock().state().equals("PAUSED");
  }

  private String missed(ClockSheet sheet) {
    if (sheet.escalatedTo() == null) return words.text("deadlines.sheet.story.missed");
    return words.text("deadlines.sheet.story.missed-to", words.text("identity.role." + sheet.escalatedTo()));
  }

  private String stopped(ClockSheet sheet) {
    if (sheet.cancelledBecause() != null)
      return words.text("deadlines.sheet.story.cancelled", words.word(sheet.cancelledBecause()));
    return words.text("deadlines.sheet.story." + (sheet.missedAt() == null ? "kept" : "late"));
  }

  private static String tone(ClockSheet sheet) {
    if (sheet.missedAt() != null) return "bad";
    return sheet.cancelledBecause() == null ? "good" : "neutral";
  }

  private void put(Map<String, String> facts, String key, String value) {
    facts.put(words.text("deadlines.sheet." + key), value);
  }

  private String days(List<LocalDate> days) {
    return days.stream().map(words::day).collect(Collectors.joining("、"));
  }
}
