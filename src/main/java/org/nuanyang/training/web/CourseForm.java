package org.nuanyang.training.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.nuanyang.training.CourseKind;
import org.nuanyang.training.SetCourse;
import org.nuanyang.training.WeakPoint;
import org.springframework.validation.Errors;

/** A course as it is typed. @param until last day; empty where it is one day @param points weak points it answers */
record CourseForm(
    @Nullable String submissionKey, @Nullable String title, @Nullable String about, @Nullable String kind, @Nullable String teacher, @Nullable String where,
    @Nullable String on, @Nullable String from, @Nullable String to, @Nullable String until, @Nullable String places, @Nullable String hours,
    @Nullable List<String> points) {

  private static final int SHORT = 60;
  private static final int LONG = 1_000;
  private static final int MOST_PLACES = 5_000;
  private static final int MOST_HOURS = 40;
  private static final int DAYS_AHEAD = 365;

  CourseForm {
    title = TrainingWords.strip(title);
    about = TrainingWords.strip(about);
    teacher = TrainingWords.strip(teacher);
    where = TrainingWords.strip(where);
    on = TrainingWords.strip(on);
    from = TrainingWords.strip(from);
    to = TrainingWords.strip(to);
    until = TrainingWords.strip(until);
    places = TrainingWords.strip(places);
    hours = TrainingWords.strip(hours);
    // a form is filled element by element after it was made
    points = points == null ? new ArrayList<>() : points.stream().limit(WeakPoint.values().length).collect(Collectors.toCollection(ArrayList::new));
  }

  static CourseForm blank(LocalDate day, @Nullable WeakPoint point) {
    return new CourseForm(
        null, null, null, CourseKind.HALL.name(), null, null, day.toString(), "09:00", "11:00", null, "50", "2", point == null ? null : List.of(point.name()));
  }

  void check(LocalDate today, Errors errors) {
    text("title", title(), SHORT, errors);
    text("teacher", teacher(), SHORT, errors);
    text("where", where(), 200, errors);
    if (about().length() > LONG) errors.rejectValue("about", "training.form.long", new Object[] {LONG}, null);
    if (TrainingWords.word(CourseKind.values(), kind).isEmpty()) errors.rejectValue("kind", "training.form.kind");
    boolean near = TrainingWords.day(on).filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD))).isPresent();
    if (!near) errors.rejectValue("on", "training.form.day", new Object[] {DAYS_AHEAD}, null);
    if (TrainingWords.hour(from).isEmpty()) errors.rejectValue("from", "training.form.hour");
    if (TrainingWords.hour(to).isEmpty()) errors.rejectValue("to", "training.form.hour");
    boolean lasting = until().isEmpty() || TrainingWords.day(until).filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD))).isPresent();
    if (!lasting) errors.rejectValue("until", "training.form.day", new Object[] {DAYS_AHEAD}, null);
    if (!errors.hasErrors() && !end().isAfter(start())) errors.rejectValue("to", "training.form.end");
    if (TrainingWords.number(places, 1, MOST_PLACES).isEmpty()) errors.rejectValue("places", "training.places", new Object[] {MOST_PLACES}, null);
    if (TrainingWords.number(hours, 1, MOST_HOURS).isEmpty()) errors.rejectValue("hours", "training.hours", new Object[] {MOST_HOURS}, null);
  }

  private static void text(String field, String typed, int longest, Errors errors) {
    if (typed.isEmpty() || typed.length() > longest) errors.rejectValue(field, "training.form.text", new Object[] {longest}, null);
  }

  private Instant start() {
    return TrainingWords.day(on).orElseThrow().atTime(TrainingWords.hour(from).orElseThrow()).atZone(CityClock.ZONE).toInstant();
  }

  private Instant end() {
    LocalDate day = TrainingWords.day(until).or(() -> TrainingWords.day(on)).orElseThrow();
    LocalTime hour = TrainingWords.hour(to).orElseThrow();
    return day.atTime(hour).atZone(CityClock.ZONE).toInstant();
  }

  SetCourse order(UUID key, Actor by) {
    Set<WeakPoint> answers = EnumSet.noneOf(WeakPoint.class);
    for (String one : points()) TrainingWords.word(WeakPoint.values(), one).ifPresent(answers::add);
    return new SetCourse(
        key, title(), about(), TrainingWords.word(CourseKind.values(), kind).orElseThrow(), teacher(), where(), start(), end(),
        TrainingWords.number(places, 1, MOST_PLACES).orElseThrow(), TrainingWords.number(hours, 1, MOST_HOURS).orElseThrow(), answers, by);
  }
}
