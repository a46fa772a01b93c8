package org.nuanyang.network;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** When a place can be visited in an ordinary week, in the order of the week. */
public record OpeningHours(List<Span> spans) {

  public static final OpeningHours NONE = new OpeningHours(List.of());

  /** One opening on one day. */
  public record Span(DayOfWeek day, LocalTime opens, LocalTime closes) {}

  /** Days in a row that open alike, as a door sign shows them. */
  public record Line(DayOfWeek first, DayOfWeek last, List<Span> spans) {}

  public OpeningHours {
    spans = spans.stream().sorted((a, b) -> order(a) - order(b)).toList();
  }

  /** Monday to Friday, morning and afternoon. */
  public static OpeningHours workdays(LocalTime opens, LocalTime noon, LocalTime again, LocalTime closes) {
    var spans = new ArrayList<Span>();
    for (var day : DayOfWeek.values()) {
      if (day.getValue() > 5) break;
      spans.add(new Span(day, opens, noon));
      spans.add(new Span(day, again, closes));
    }
    return new OpeningHours(spans);
  }

  public boolean isOpenAt(LocalDateTime moment) {
    LocalTime time = moment.toLocalTime();
    return spans.stream()
        .filter(s -> s.day() == moment.getDayOfWeek())
        .anyMatch(s -> !time.isBefore(s.opens()) && time.isBefore(s.closes()));
  }

  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var day : DayOfWeek.values()) {
      List<Span> today = spans.stream().filter(s -> s.day() == day).toList();
      if (today.isEmpty()) continue;
      Line before = lines.isEmpty() ? null : lines.getLast();
      if (before != null && before.last() == day.minus(1) && alike(before.spans(), today))
        lines.set(lines.size() - 1, new Line(before.first(), day, before.spans()));
      else lines.add(new Line(day, day, today));
    }
    return lines;
  }

  private static boolean alike(List<Span> one, List<Span> other) {
    return times(one).equals(times(other));
  }

  private static List<List<LocalTime>> times(List<Span> spans) {
    return spans.stream().map(s -> List.of(s.opens(), s.closes())).toList();
  }

  private static int order(Span span) {
    return span.day().getValue() * 24 * 60 + span.opens().toSecondOfDay() / 60;
  }
}
