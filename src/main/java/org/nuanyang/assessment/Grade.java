package org.nuanyang.assessment;

/** How worrying something is. There is no number behind it, and it says nothing about who will win. */
public enum Grade {
  /** 不用担心 */
  NONE("good"),
  /** 还看不出来: a fact is missing */
  UNKNOWN("neutral"),
  /** 要留意 */
  SOME("warn"),
  /** 要紧 */
  SERIOUS("bad");

  private final String tone;

  Grade(String tone) {
    this.tone = tone;
  }

  public String tone() {
    return tone;
  }

  public String messageKey() {
    return "assessment.grade." + name();
  }

  public boolean worries() {
    return this == SOME || this == SERIOUS;
  }

  public Grade worse(Grade other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
