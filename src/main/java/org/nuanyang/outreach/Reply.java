package org.nuanyang.outreach;

/** How a question of a check-up can be answered, by the owner and by workers. */
public enum Reply {
  /** 是，有 */
  YES,
  /** 一部分是 */
  PARTLY,
  /** 不是，没有 */
  NO,
  /** 不清楚 */
  UNSURE,
  /** 同我们没关系 */
  NOT_APPLICABLE;

  public String messageKey() {
    return "outreach.reply." + name();
  }
}
