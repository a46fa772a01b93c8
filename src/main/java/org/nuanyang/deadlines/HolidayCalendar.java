package org.nuanyang.deadlines;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.YearArrangement;

/** The yearly holiday arrangements as the operator keeps them; what is entered stands before the shipped files. */
public interface HolidayCalendar {

  /**
   * One year. @param enteredBy null while the shipped file is in force
   *
   * @param version 0 while nothing was entered
   */
  record EnteredYear(YearArrangement arrangement, @Nullable String enteredBy, @Nullable Instant enteredAt, int version) {}

  /** Order to put an arrangement into force. @param seen version of the year the person looked at */
  record EnterYear(YearArrangement arrangement, int seen, Actor by) {}

  /** The shipped and the entered years, earliest first. */
  List<EnteredYear> years(Actor by);

  EnteredYear year(int year, Actor by);

  /**
   * Puts an arrangement into force; running clocks that end in its year are counted anew.
   *
   * @throws org.nuanyang.shared.Refusal {@code deadlines.holidays.flaw…} when it cannot be right
   */
  void enter(EnterYear order);
}
