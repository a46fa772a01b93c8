package org.nuanyang.assignment;

import java.util.List;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;

/**
 * What is known around a case besides its parties, for the search for conflicts of interest. Other rooms tell
 * what they know: who mediated, who was on duty, which accused stand in one case.
 */
public interface CaseCircle {

  /** Remembers a witness, an expert, a mediator, counsel of the other side … */
  void know(KnowPerson order);

  List<CirclePerson> people(MatterId matter, Actor by);

  /**
   * These matters are one criminal case with several accused, or separate cases that hang together.
   *
   * @param coAccused false for separate cases
   */
  void relate(MatterId one, MatterId other, boolean coAccused, Actor by);

  /**
   * The same, naming the other case by its number.
   *
   * @throws org.nuanyang.shared.Missing no case of the actor's city has this number
   */
  void relate(MatterId one, String receiptNumber, boolean coAccused, Actor by);

  /** A duty lawyer helped somebody; told twice, it counts once. */
  void helped(DutyHelp help);
}
