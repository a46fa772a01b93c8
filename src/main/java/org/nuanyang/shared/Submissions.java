package org.nuanyang.shared;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets a submission count once. A form carries a key drawn when it was shown; a double click, a
 * retry after a lost answer, or two tabs come back with the same key and get the first result.
 */
public interface Submissions {

  /**
   * Runs {@code act} and remembers its result under the key, in the caller's transaction; when the
   * key was used before for this purpose, returns what came of it then and runs nothing.
   *
   * @param purpose which form this is, such as {@code intake.submit}
   * @return the identifier that {@code act} returned the first time
   */
  String once(UUID key, String purpose, Supplier<String> act);

  /**
   * Forgets keys nobody will come back with.
   *
   * @return how many were forgotten
   */
  int forgetBefore(Instant moment);
}
