package org.nuanyang.deadlines.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nuanyang.deadlines.ClockSheet.Interruption;
import org.nuanyang.deadlines.ReckonDeadline.Pause;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.JsonText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The times a clock stood still, oldest first; only the last may still be open. */
record Interruptions(List<Interruption> all) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<Interruption>> SHAPE = new TypeReference<>() {};
  private static final int LONGEST_REASON = 200;

  static Interruptions of(JsonText stored) {
    return new Interruptions(JSON.readValue(stored.json(), SHAPE));
  }

  JsonText stored() {
    return new JsonText(JSON.writeValueAsString(all));
  }

  Interruptions begin(Instant now, String reason) {
    List<Interruption> more = new ArrayList<>(all);
    String kept = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    more.add(new Interruption(now, null, kept));
    return new Interruptions(more);
  }

  /** Whether the one that still lasts has this reason. */
  boolean lastsFor(String reason) {
    return !all.isEmpty() && all.getLast().to() == null && all.getLast().reason().equals(reason);
  }

  Interruptions end(Instant now) {
    List<Interruption> closed = new ArrayList<>(all);
    Interruption last = closed.removeLast();
    closed.add(new Interruption(last.from(), now, last.reason()));
    return new Interruptions(closed);
  }

  /** In the days the law counts; one that still lasts counts up to a day. */
  List<Pause> untilDay(LocalDate today) {
    return all.stream()
        .map(one -> new Pause(day(one.from()), one.to() == null ? later(today, day(one.from())) : day(one.to()), one.reason()))
        .toList();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, CityClock.ZONE);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
