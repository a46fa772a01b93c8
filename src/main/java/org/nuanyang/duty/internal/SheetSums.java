package org.nuanyang.duty.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.SheetView.Line;

/** Adds up a month: hours of duty by day, help with pleas outside them by person or by day, nothing twice. */
final class SheetSums {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final boolean byPerson;
  private final List<Kept> shifts;

  /** A shift that was signed in and out. */
  record Kept(LocalDate day, Session session, String station) {}

  /** A plea that was witnessed. */
  record Witnessed(UUID helpCase, LocalDateTime from, LocalDateTime to, String station) {}

  SheetSums(boolean byPerson, List<Kept> shifts) {
    this.byPerson = byPerson;
    this.shifts = shifts;
  }

  List<Line> lines(List<Witnessed> pleas) {
    List<Line> lines = new ArrayList<>();
    for (Kept shift : shifts) lines.add(new Line(shift.day(), "DUTY", shift.station(), shift.session().name(), shift.session().days(), 0, ""));
    Set<UUID> people = new HashSet<>();
    Set<String> halves = new HashSet<>();
    for (Witnessed plea : pleas) lines.add(plea(plea, people, halves));
    lines.sort(Comparator.comparing(Line::day).thenComparing(Line::kind));
    return lines;
  }

  private Line plea(Witnessed plea, Set<UUID> people, Set<String> halves) {
    LocalDate day = plea.from().toLocalDate();
    String when = CLOCK.format(plea.from()) + "–" + CLOCK.format(plea.to());
    if (onDuty(plea)) return new Line(day, "PLEA", plea.station(), when, BigDecimal.ZERO, 0, "ON_DUTY");
    if (byPerson) return people.add(plea.helpCase())
        ? new Line(day, "PLEA", plea.station(), when, BigDecimal.ZERO, 1, "")
        : new Line(day, "PLEA", plea.station(), when, BigDecimal.ZERO, 0, "SAME_PERSON");
    boolean first = halves.add(day + (plea.from().toLocalTime().isBefore(Session.MORNING.ends()) ? " morning" : " afternoon"));
    return new Line(day, "PLEA", plea.station(), when, first ? Session.MORNING.days() : BigDecimal.ZERO, 0, first ? "" : "SAME_HALF");
  }

  /** Hours of duty are paid as duty. */
  private boolean onDuty(Witnessed plea) {
    return shifts.stream()
        .filter(shift -> shift.day().equals(plea.from().toLocalDate()))
        .flatMap(shift -> shift.session().halves().stream())
        .anyMatch(half -> plea.from().toLocalTime().isBefore(half.ends()) && plea.to().toLocalTime().isAfter(half.begins()));
  }

  static BigDecimal days(List<Line> lines) {
    return lines.stream().map(Line::days).reduce(new BigDecimal("0.0"), BigDecimal::add);
  }

  static int persons(List<Line> lines) {
    return lines.stream().mapToInt(Line::persons).sum();
  }
}
