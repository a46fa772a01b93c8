package org.nuanyang.intake;

/** What the reviewer proposes to the head of the organisation. */
public enum Proposal {
  GRANT,
  REFUSE
}
