package org.nuanyang.petitions;

/** What became of it behind the door somebody was sent to. */
public enum DoorResult {
  /** 那里受理了，还在办 */
  UNDER_WAY,
  /** 解决了或者有了结论 */
  SETTLED,
  /** 那里不收: the lawyer looks again, nobody is sent round in circles */
  REFUSED,
  /** 本人没有去 */
  NOT_GONE
}
