package org.nuanyang.booking;

/** Who may book a room that is lent. */
public enum LentTo {
  /** 全市的人民调解委员会 */
  CITY,
  /** 本县区的人民调解委员会 */
  COUNTY,
  /** 指定的单位 */
  CHOSEN;

  public String messageKey() {
    return "booking.lent-to." + name();
  }
}
