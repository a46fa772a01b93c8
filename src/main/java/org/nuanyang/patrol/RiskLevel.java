package org.nuanyang.patrol;

/** How dangerous a dispute is, the least first. */
public enum RiskLevel {
  /** 低 */
  LOW,
  /** 中 */
  MIDDLE,
  /** 高: told at once to the dispute centre and the justice station's centre. */
  HIGH;

  public String messageKey() {
    return "patrol.risk." + name();
  }

  public String tone() {
    return switch (this) {
      case LOW -> "neutral";
      case MIDDLE -> "warn";
      case HIGH -> "bad";
    };
  }
}
