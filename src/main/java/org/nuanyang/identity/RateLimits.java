package org.nuanyang.identity;

import java.time.Duration;

/** Counts attempts in the database, so that a limit holds across nodes and restarts. */
public interface RateLimits {

  /**
   * Counts one attempt and tells whether it is still within the limit.
   *
   * @param kind what is attempted, such as {@code sign-in}
   * @param subject who attempts it, such as a network address; kept only as a keyed digest
   */
  boolean allow(String kind, String subject, int atMost, Duration per);

  /** Whether the limit has been reached, without counting an attempt. */
  boolean spent(String kind, String subject, int atMost, Duration per);
}
