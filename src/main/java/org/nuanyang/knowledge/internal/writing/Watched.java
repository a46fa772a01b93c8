package org.nuanyang.knowledge.internal.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something read from the database and kept in memory until it changes there or the day does. Looked at
 * once a second at most: the counsel asks for guides thousands of times a second.
 */
final class Watched<T> {

  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

  private record Held<T>(T value, long beat, LocalDate day) {}

  private final Pulse pulse;
  private final Pulse.Of what;
  private final Clock clock;
  private final Function<LocalDate, T> reader;
  private volatile @Nullable Held<T> held;
  private volatile long looked;

  Watched(Pulse pulse, Pulse.Of what, Clock clock, Function<LocalDate, T> reader) {
    this.pulse = pulse;
    this.what = what;
    this.clock = clock;
    this.reader = reader;
  }

  T get() {
    Held<T> now = held;
    if (now != null && System.nanoTime() - looked < PAUSE) return now.value();
    return look();
  }

  private synchronized T look() {
    long beat = pulse.read(what);
    LocalDate day = LocalDate.now(clock);
    Held<T> now = held;
    if (now == null || now.beat() != beat || !now.day().equals(day)) {
      now = new Held<>(reader.apply(day), beat, day);
      held = now;
    }
    looked = System.nanoTime();
    return now.value();
  }

  /** The next look is at the database: this node knows that something changed. */
  void lookAgain() {
    looked = System.nanoTime() - PAUSE;
  }
}
