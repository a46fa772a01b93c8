package org.nuanyang.groups;

/** How far the application of a group is; it follows what intake decides. */
public enum GroupState {
  /** People can still come and go. */
  OPEN,
  GRANTED,
  REFUSED,
  WITHDRAWN,
  /** Everybody went over into another group. */
  MERGED;

  public String messageKey() {
    return "groups.state." + name();
  }
}
