package org.nuanyang.intake;

import org.nuanyang.identity.Actor;

/** Whoever keeps the persons of a group application is asked through this before the head's word falls. */
public interface PersonsOfGroup {

  /**
   * Aid is about to be granted to the group: persons who do not qualify are taken out of the file and told why,
   * each by themselves; the decision names the others.
   *
   * @throws org.nuanyang.shared.Refusal while somebody's case is not clear yet, or nobody would be left
   */
  void settle(ApplicationFile application, Actor by);
}
