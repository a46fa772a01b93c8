package org.nuanyang.mediation;

/** The lists of the mediation desk. */
public enum QueueOf {
  /** 我的调解 */
  MINE("mediation_case.id in (select mediation from mediation_mediator where account = :me) and state in ('APPLIED', 'ACCEPTED', 'MEDIATING', 'AGREED', 'CONFIRM_APPLIED', 'CONFIRMED')"),
  /** 待受理 */
  NEW("state = 'APPLIED'"),
  /** 调解中 */
  RUNNING("state in ('ACCEPTED', 'MEDIATING')"),
  /** 待履行、待确认 */
  AGREED("state in ('AGREED', 'CONFIRM_APPLIED', 'CONFIRMED', 'BREACHED')"),
  /** 已结束 */
  OVER("state in ('REJECTED', 'FAILED', 'ENDED', 'PERFORMED')");

  private final String condition;

  QueueOf(String condition) {
    this.condition = condition;
  }

  public String condition() {
    return condition;
  }

  public String messageKey() {
    return "mediation.queue." + name();
  }
}
