package org.nuanyang.deadlines.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.nuanyang.deadlines.ClockSheet.Interruption;
import org.nuanyang.deadlines.ReckonDeadline.Pause;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.JsonText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The times a clock stood still, in the order they began; several may last at once, each for a reason of its own. */
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
    if (lastsFor(reason)) return this;
    List<Interruption> more = new ArrayList<>(all);
    more.add(new Interruption(now, null, kept(reason)));
    return new Interruptions(more);
  }

  boolean lastsFor(String reason) {
    return all.stream().anyMatch(one -> one.to() == null && one.reason().equals(kept(reason)));
  }

  /** Whether anything is still waited for. */
  boolean last() {
    return all.stream().anyMatch(one -> one.to() == null);
  }

  Interruptions end(Instant now, String reason) {
    return ended(now, one -> one.reason().equals(kept(reason)));
  }

  Interruptions end(Instant now) {
    return ended(now, one -> true);
  }

  private Interruptions ended(Instant now, Predicate<Interruption> which) {
    return new Interruptions(
        all.stream().map(one -> one.to() == null && which.test(one) ? new Interruption(one.from(), now, one.reason()) : one).toList());
  }

  private static String kept(String reason) {
    return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
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
