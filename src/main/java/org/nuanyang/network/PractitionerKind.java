package org.nuanyang.network;

/** Who may handle a legal aid case (法律援助法 第十二条、第十三条、第十七条). */
public enum PractitionerKind {
  /** 律师 */
  LAWYER,
  /** 基层法律服务工作者: no criminal defence. */
  GRASSROOTS_WORKER,
  /** 法律援助机构具有律师资格或者法律职业资格的工作人员 */
  STAFF,
  /** 法律援助志愿者 */
  VOLUNTEER,
  /** 法学专业学生: consultation and drafting only, under guidance (法律援助法 第十七条). */
  STUDENT;

  public String messageKey() {
    return "network.practitioner-kind." + name();
  }
}
