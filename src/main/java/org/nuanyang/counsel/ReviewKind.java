package org.nuanyang.counsel;

/** Why an answer is looked at again. */
public enum ReviewKind {
  /** 本人说没用 */
  NOT_HELPFUL,
  /** 律师另作了答复 */
  CORRECTED;

  public String messageKey() {
    return "counsel.review.kind." + name();
  }
}
