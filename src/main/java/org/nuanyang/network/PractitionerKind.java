package org.nuanyang.network;

/** Who may handle a legal aid case (法律援助法 第十二条、第十三条). */
public enum PractitionerKind {
  /** 律师 */
  LAWYER,
  /** 基层法律服务工作者: no criminal defence. */
  GRASSROOTS_WORKER;

  public String messageKey() {
    return "network.practitioner-kind." + name();
  }
}
