package org.nuanyang.training;

/** What reviews of files and call-backs find wanting, and a course can answer. */
public enum WeakPoint {
  /** 案卷评查不合格. */
  FAILED_FILE,
  /** 案卷评查只是合格. */
  THIN_FILE,
  /** 无正当理由拒绝承办. */
  CASE_REFUSED,
  /** 回访：承办人没有告诉受援人进展. */
  NOT_INFORMED,
  /** 回访：受援人不满意. */
  DISSATISFIED,
  /** 回访：有人要过钱物. */
  ASKED_FOR_MONEY;

  public String messageKey() {
    return "training.point." + name();
  }
}
