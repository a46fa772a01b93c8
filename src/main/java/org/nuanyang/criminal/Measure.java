package org.nuanyang.criminal;

/** The compulsory measure the person is under. */
public enum Measure {
  NONE,
  BAIL,
  RESIDENCE,
  DETAINED,
  ARRESTED,
  PROTECTIVE;

  /** Whether the person is held and the lawyer has to be let in. */
  public boolean held() {
    return this == DETAINED || this == ARRESTED || this == PROTECTIVE;
  }

  public String messageKey() {
    return "criminal.measure." + name();
  }
}
