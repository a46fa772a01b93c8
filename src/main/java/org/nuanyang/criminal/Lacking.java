package org.nuanyang.criminal;

/** What keeps a notice from being registered; the organ reads one sentence for each. */
public enum Lacking {
  /** 没有写明通知辩护的情形. */
  REASON("reason"),
  /** 没有写明诉讼阶段. */
  STAGE("stage"),
  /** 写的阶段不由这个机关办理. */
  STAGE_NOT_THEIRS("stage"),
  /** 这种情形不适用于这个阶段. */
  REASON_NOT_IN_STAGE("reason"),
  /** 只适用于普通程序. */
  ORDINARY_ONLY("procedure"),
  /** 没有写明依据哪一条规定. */
  BASIS("basis"),
  /** 没有出生日期，不能判断是不是未成年人. */
  BIRTH_DATE("birthDate"),
  /** 出生日期与未成年不符. */
  NOT_A_MINOR("birthDate"),
  /** 未成年人没有写性别，女性要安排女律师. */
  GENDER("gender");

  private final String field;

  Lacking(String field) {
    this.field = field;
  }

  /** Name of the field to be corrected, in forms and over the interface. */
  public String field() {
    return field;
  }

  public String messageKey() {
    return "criminal.lacking." + name();
  }
}
