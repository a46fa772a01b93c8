package org.nuanyang.groups;

/** Which part of a roster is looked at. */
public enum RosterFilter {
  ALL,
  WAITING,
  UNSIGNED,
  LACKING,
  UNCLEAR,
  UNFIT,
  REPRESENTATIVES,
  GONE;

  public String messageKey() {
    return "groups.filter." + name();
  }
}
