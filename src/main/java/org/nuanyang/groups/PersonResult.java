package org.nuanyang.groups;

/** Whether one person qualifies: proposed by the rules, or found by a reviewer. */
public enum PersonResult {
  FIT,
  UNFIT,
  /** Something has to be looked into first. */
  UNCLEAR;

  public String messageKey() {
    return "groups.result." + name();
  }
}
