package org.nuanyang.outreach;

/** How pressing a risk is, the most pressing first. No number of chances stands behind it. */
public enum RiskGrade {
  /** 要紧: the law forbids it, or it costs dearly at once */
  SERIOUS("bad"),
  /** 要留意 */
  SOME("warn"),
  /** 可以做得更好 */
  LIGHT("info"),
  /** 先弄清: the owner does not know */
  UNCLEAR("neutral");

  private final String tone;

  RiskGrade(String tone) {
    this.tone = tone;
  }

  public String tone() {
    return tone;
  }

  public String messageKey() {
    return "outreach.grade." + name();
  }

  /** What is half done weighs a grade less. */
  public RiskGrade milder() {
    return this == SERIOUS ? SOME : LIGHT;
  }
}
