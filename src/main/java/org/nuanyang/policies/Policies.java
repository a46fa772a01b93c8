package org.nuanyang.policies;

import java.time.LocalDate;
import java.util.List;
import org.nuanyang.shared.Missing;

/**
 * The front door of policies. A profile is named by its code, such as {@code NATIONAL} or {@code R-BT25};
 * a city profile inherits every national row it does not replace. A city that has published rules of its
 * own works under a profile of its own, {@code CITY-} and its code, which stands on one of the shipped ones.
 */
public interface Policies {

  /** The profile a city works under. @param city six-digit prefecture code */
  String profileOf(String city);

  /** All profile codes: those that are shipped, and those of cities with rules of their own. */
  List<String> profiles();

  /** Whether there is such a profile. */
  default boolean knows(String profile) {
    return profiles().contains(profile);
  }

  /**
   * The value of a parameter in force on a date, as text: a number, a date or a code word.
   *
   * @throws Missing when the profile has no value for it on that date
   */
  String parameter(String profile, String name, LocalDate on);

  /** Whether the profile has a value for a parameter on that date. */
  default boolean hasParameter(String profile, String name, LocalDate on) {
    try {
      parameter(profile, name, on);
      return true;
    } catch (Missing none) {
      return false;
    }
  }

  /** A number that is another one whenever something has been published since; what was read before may be kept as long as it stays. */
  default long edition() {
    return 0;
  }

  /** Rows of a table in force on a date, the profile's own first, then the inherited ones. The same list each time until something is published. */
  <R> List<R> rows(String profile, String table, LocalDate on, Class<R> shape);
}
