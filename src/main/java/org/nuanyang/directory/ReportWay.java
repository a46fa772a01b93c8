package org.nuanyang.directory;

/** How somebody came across the person they doubt. */
public enum ReportWay {
  LIVE_STREAM,
  PHONE,
  ONLINE,
  IN_PERSON,
  SHOP,
  OTHER;

  public String messageKey() {
    return "directory.way." + name();
  }
}
