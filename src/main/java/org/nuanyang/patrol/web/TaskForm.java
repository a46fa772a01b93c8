package org.nuanyang.patrol.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.SetPatrol;
import org.springframework.validation.Errors;

/** A patrol task as it is typed. @param areas a village or a town on each line */
record TaskForm(
    @Nullable String submissionKey, @Nullable String title, @Nullable String startsOn, @Nullable String endsOn, @Nullable List<String> themes,
    @Nullable String areas, @Nullable List<String> people, @Nullable String visits, @Nullable String monthly, @Nullable String note) {

  private static final int LONGEST = 60;
  private static final int MOST_LINES = 100;
  private static final int DAYS = 366;
  private static final int MOST_PEOPLE = 100;

  TaskForm {
    title = PatrolWords.strip(title);
    startsOn = PatrolWords.strip(startsOn);
    endsOn = PatrolWords.strip(endsOn);
    areas = PatrolWords.strip(areas);
    visits = PatrolWords.strip(visits);
    note = PatrolWords.strip(note);
    themes = PatrolWords.ticked(themes, 20);
    people = PatrolWords.ticked(people, MOST_PEOPLE + 1);
  }

  static TaskForm blank(LocalDate today) {
    return new TaskForm(null, null, today.toString(), today.withDayOfMonth(today.lengthOfMonth()).toString(), null, null, null, "4", null, null);
  }

  List<String> lines() {
    return areas().lines().map(String::strip).filter(line -> !line.isEmpty()).limit(MOST_LINES + 1).toList();
  }

  public boolean everyMonth() {
    return "true".equals(monthly);
  }

  /** @param unknown lines no village was found for @param villages of all lines */
  void check(Set<UUID> villages, List<String> unknown, Set<String> known, LocalDate today, int mostVillages, Errors errors) {
    if (title().isEmpty() || title().length() > LONGEST) errors.rejectValue("title", "patrol.task.title");
    LocalDate from = PatrolWords.day(startsOn).orElse(null), to = PatrolWords.day(endsOn).orElse(null);
    if (from == null || from.isBefore(today.minusDays(DAYS)) || from.isAfter(today.plusDays(DAYS))) errors.rejectValue("startsOn", "patrol.task.day");
    boolean late = to == null || from == null || to.isBefore(from) || to.isBefore(today) || to.isAfter(from.plusDays(DAYS));
    if (late) errors.rejectValue("endsOn", "patrol.task.period");
    if (!unknown.isEmpty()) errors.rejectValue("areas", "patrol.task.area", new Object[] {unknown.getFirst()}, null);
    else if (villages.isEmpty() || villages.size() > mostVillages || lines().size() > MOST_LINES) errors.rejectValue("areas", "patrol.task.villages", new Object[] {mostVillages}, null);
    boolean chosen = !people().isEmpty() && people().size() <= MOST_PEOPLE && known.containsAll(people());
    if (!chosen) errors.rejectValue("people", "patrol.task.people", new Object[] {MOST_PEOPLE}, null);
    if (PatrolWords.number(visits, 1, 200).isEmpty()) errors.rejectValue("visits", "patrol.task.visits");
    if (note().length() > PatrolWords.LONGEST) errors.rejectValue("note", "patrol.task.note");
  }

  SetPatrol order(UUID key, Set<UUID> villages, Actor by) {
    return new SetPatrol(
        key, title(), PatrolWords.day(startsOn).orElseThrow(), PatrolWords.day(endsOn).orElseThrow(), PatrolWords.words(DisputeKind.values(), themes),
        List.copyOf(new LinkedHashSet<>(villages)), people().stream().map(UUID::fromString).distinct().toList(), PatrolWords.number(visits, 1, 200).orElseThrow(),
        everyMonth(), note(), by);
  }
}
