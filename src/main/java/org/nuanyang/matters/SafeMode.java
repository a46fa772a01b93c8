package org.nuanyang.matters;

import org.nuanyang.notices.SafeHours;

/**
 * How the applicant of a matter is reached when somebody around must not find out (安全联系): short messages say
 * nothing, calls come at these hours, and the address stays off papers that others may see.
 *
 * @param how what whoever calls has to know, in the person's words; may be empty
 * @param hidesAddress whether the home address is left off the papers of the case
 */
public record SafeMode(SafeHours hours, String how, boolean hidesAddress) {

  /** What a victim of violence or a minor gets unasked. */
  public static final SafeMode UNASKED = new SafeMode(SafeHours.ANY, "", true);

  /** Longest {@link #how}. */
  public static final int LONGEST = 300;
}
