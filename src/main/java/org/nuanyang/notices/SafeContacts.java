package org.nuanyang.notices;

import java.util.UUID;

/**
 * Phones that somebody else may look into. A short message to one of them says nothing of law or of this office,
 * and waits for the hours its owner named; a code the owner asked for comes at once.
 */
public interface SafeContacts {

  /**
   * Takes care of a phone from now on, in the caller's transaction; an earlier word of the same subject is replaced.
   *
   * @param subject what the care is for, such as a matter; a phone is cared for until its last subject lifts it
   * @param phones those that cannot take short messages are passed over
   */
  void keep(UUID subject, Iterable<String> phones, SafeHours hours);

  /** The subject needs no care any more. */
  void lift(UUID subject);
}
