package org.nuanyang.patrol;

/** What makes a dispute dangerous; which level each leads to is a dated row of the city's table. */
public enum DangerSign {
  /** 动过手 */
  VIOLENCE,
  /** 拿过凶器 */
  WEAPON,
  /** 扬言伤人 */
  THREAT,
  /** 说要自杀 */
  SUICIDE,
  /** 要聚集上访 */
  GROUP_PETITION,
  /** 牵涉未成年人 */
  MINORS;

  public String messageKey() {
    return "patrol.sign." + name();
  }
}
