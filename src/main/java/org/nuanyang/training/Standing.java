package org.nuanyang.training;

/** How one person stands to one course. */
public enum Standing {
  NOT_ENROLLED,
  ENROLLED,
  /** Was there; questions or the confirmation are still to come. */
  SIGNED_IN,
  /** 已学完: the hours count, the certificate is there. */
  COMPLETED,
  /** The course is over and was not completed. */
  MISSED;

  public String messageKey() {
    return "training.standing." + name();
  }
}
