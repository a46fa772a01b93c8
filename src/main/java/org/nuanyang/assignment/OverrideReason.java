package org.nuanyang.assignment;

/** Why the assigner took somebody other than the first of the list, or answered a warning. */
public enum OverrideReason {
  /** 受援人指名（点援制） */
  RECIPIENT_CHOICE,
  /** 熟悉案情或当地情况 */
  KNOWS_THE_CASE,
  /** 以老带新 */
  TRAINING,
  /** 已电话核实，排在前面的暂不能接 */
  OTHERS_UNAVAILABLE,
  /** 已核对，不是同一人 */
  NOT_THE_SAME_PERSON,
  /** 本县只有一家律所，双方书面同意 */
  ONLY_FIRM_CONSENT,
  /** 其他 */
  OTHER;

  /** Whether the word alone does not say enough. */
  public boolean needsNote() {
    return this == OTHER || this == ONLY_FIRM_CONSENT;
  }

  public String messageKey() {
    return "assignment.override." + name();
  }
}
