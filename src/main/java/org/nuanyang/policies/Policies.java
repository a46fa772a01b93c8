package org.nuanyang.policies;

import java.time.LocalDate;
import java.util.List;

/**
 * The front door of policies. A profile is named by its code, such as {@code NATIONAL} or {@code R-BT25};
 * a city profile inherits every national row it does not replace.
 */
public interface Policies {

  /** The profile a city works under. @param city six-digit prefecture code */
  String profileOf(String city);

  /** All profile codes that are shipped. */
  List<String> profiles();

  /**
   * The value of a parameter in force on a date, as text: a number, a date or a code word.
   *
   * @throws org.nuanyang.shared.Missing when the profile has no value for it on that date
   */
  String parameter(String profile, String name, LocalDate on);

  /** Rows of a table in force on a date, the profile's own first, then the inherited ones. */
  <R> List<R> rows(String profile, String table, LocalDate on, Class<R> shape);
}
