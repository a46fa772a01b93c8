package org.nuanyang.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** Where the administrator watches the exchange. */
public interface ExchangeDesk {

  /** Whether a line to a hall is configured. */
  boolean connected();

  /** How many errands wait, and how many were given up. */
  Waiting waiting(Actor by);

  /** The log, newest first. @param failed only what did not go well */
  Slice<ExchangeRow> log(@Nullable ExchangeKind kind, boolean failed, @Nullable String after, Actor by);

  /** Sends a failed one through once more; its own line stays and a new one is added. */
  void replay(UUID line, Actor by);

  /** Pushes what changed in the catalogue since the last time. @return how many items wait to go */
  int pushItems(Actor by);

  /** Compares both books of a day, once more if need be; earlier comparisons stay. */
  UUID compare(LocalDate day, Actor by);

  List<DayView> days(Actor by);

  DayView day(UUID id, Actor by);

  /** For those who answer for the work. */
  RatingSummary ratings(Actor by);

  record Waiting(long queued, long givenUp) {}
}
