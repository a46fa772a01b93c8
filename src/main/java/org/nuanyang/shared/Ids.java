package org.nuanyang.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Time-ordered identifiers (UUID version 7): unguessable enough for URLs, kind to indexes. */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static long lastMillis;
  private static int counter;

  private Ids() {}

  /** A new identifier; two made in one process in the same millisecond keep their order. */
  public static UUID next(Clock clock) {
    long now = clock.millis();
    int sequence;
    synchronized (Ids.class) {
      if (now > lastMillis) {
        lastMillis = now;
        counter = RANDOM.nextInt(1 << 11);
      } else {
        counter++;
        if (counter >= 1 << 12) {
          lastMillis++;
          counter = 0;
        }
        now = lastMillis;
      }
      sequence = counter;
    }
    long high = (now << 16) | 0x7000L | sequence;
    long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
