package org.nuanyang.duty;

/** What became of the plea statement (认罪认罚具结书) at this visit. */
public enum Plea {
  /** 本次不涉及 */
  NONE,
  /** 自愿签署，值班律师在场并签字 */
  SIGNED,
  /** 值班律师不签字，另附书面意见 */
  LAWYER_REFUSED,
  /** 本人不签 */
  PERSON_REFUSED,
  /** 依法不需要签署 */
  NOT_REQUIRED;

  /** Whether the lawyer was there for a plea. */
  public boolean witnessed() {
    return this == SIGNED || this == LAWYER_REFUSED || this == PERSON_REFUSED;
  }

  public String messageKey() {
    return "duty.plea." + name();
  }
}
