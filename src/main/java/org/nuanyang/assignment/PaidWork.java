package org.nuanyang.assignment;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** A lawyer's paid work as far as legal aid must know it: nobody is led from free help to paid work. */
public interface PaidWork {

  /**
   * Declares a paid retainer before it is signed.
   *
   * @throws NotAssignable when the lawyer or the firm met this person as a duty lawyer or carries their aid case
   */
  void declare(DeclareRetainer order);

  /** It ended, or was not signed after all. */
  void end(UUID retainer, Actor by);

  /** The lawyer's own declarations, latest first. */
  List<Retainer> mine(Actor by);
}
