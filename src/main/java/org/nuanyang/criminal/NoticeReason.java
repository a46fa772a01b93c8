package org.nuanyang.criminal;

/** Why the organ must or may notify; articles, stages and regional rows are in the rules ({@code notices.yaml}). */
public enum NoticeReason {
  /** 未成年人. */
  CR1,
  /** 视力、听力、言语残疾人. */
  CR2,
  /** 不能完全辨认自己行为的成年人. */
  CR3,
  /** 可能被判处无期徒刑、死刑. */
  CR4,
  /** 申请法律援助的死刑复核案件被告人等. */
  CR5,
  /** 缺席审判案件的被告人. */
  CR6,
  /** 法律法规规定的其他人员. */
  CR7,
  /** 强制医疗案件的被申请人、被告人 (诉讼代理). */
  CR8,
  /** 适用普通程序审理的其他案件: the court may notify. */
  CR9;

  /** Whether the person must have a defender, so that refusing one has its limits (刑诉解释 第五十条、第三百一十一条). */
  public boolean mandatory() {
    return this != CR9;
  }

  /** An agent and no defender: the procedure is not a trial for a crime (法律援助法 第二十八条). */
  public boolean agency() {
    return this == CR8;
  }

  /** Whether a lawyer of three years of criminal defence is asked for (法律援助法 第二十六条). */
  public boolean serious() {
    return this == CR4 || this == CR5;
  }

  public String messageKey() {
    return "criminal.reason." + name();
  }
}
