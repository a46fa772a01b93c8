package org.nuanyang.windows;

import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of windows and of who sits there. */
public interface Windows {

  /** Opens a window at a place. @param key drawn when the form was shown */
  UUID open(UUID key, UUID place, String name, Actor by);

  /** Closes it from today on; what is past stays. */
  void close(UUID window, Actor by);

  /** Marks it as 党员示范岗, or takes the mark off. */
  void mark(UUID window, boolean vanguard, Actor by);

  /** @param day any day of the week @throws org.nuanyang.shared.Missing unknown place, or out of reach */
  WeekView week(UUID place, LocalDate day, Actor by);

  /** Fills what is empty in a week that is not over, evenly among the window clerks of the place. @return how many half days were filled */
  int fill(UUID place, LocalDate day, Actor by);

  /** Puts somebody else there. */
  void put(UUID shift, UUID account, Actor by);

  /** Says that one is there; on the day itself only. */
  void arrive(UUID shift, Actor by);

  /** Asks a colleague to change places. */
  void askSwap(UUID mine, UUID other, Actor by);

  /** Answers such a question; the places change hands at once. */
  void answerSwap(UUID swap, boolean yes, Actor by);
}
