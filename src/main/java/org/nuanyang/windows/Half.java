package org.nuanyang.windows;

/** One half of a working day. */
public enum Half {
  MORNING,
  AFTERNOON;

  public String messageKey() {
    return "windows.half." + name();
  }
}
