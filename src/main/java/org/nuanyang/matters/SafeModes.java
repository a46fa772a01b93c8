package org.nuanyang.matters;

import java.util.Optional;
import org.nuanyang.identity.Actor;

/** Keeps how people who are in danger may be reached. */
public interface SafeModes {

  /** Empty for most matters. */
  Optional<SafeMode> of(MatterId matter);

  /** Whether the home address must stay off the papers of this matter. */
  default boolean hidesAddress(MatterId matter) {
    return of(matter).map(SafeMode::hidesAddress).orElse(false);
  }

  /** Number of what is set now, for pages that change it; 0 when nothing is set. */
  int version(MatterId matter);

  /**
   * Sets it, or changes what was set; staff read it on the timeline, the citizen's timeline says nothing.
   *
   * @param by somebody of the office who sees the matter, or the person who proved the phone
   */
  void keep(MatterId matter, SafeMode mode, Actor by);

  /**
   * The same, by somebody who saw what was set before.
   *
   * @param seen {@link #version} of then
   * @throws org.nuanyang.shared.Stale it was changed meanwhile
   */
  void keep(MatterId matter, SafeMode mode, int seen, Actor by);

  /** The person needs it no more. @throws org.nuanyang.shared.Stale it was changed meanwhile */
  void lift(MatterId matter, int seen, Actor by);
}
