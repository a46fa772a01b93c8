package org.nuanyang.mediation;

/** How the parties meet. */
public enum SessionKind {
  /** 当面一起谈 */
  TOGETHER,
  /** 分开谈（背靠背） */
  SEPARATE,
  /** 视频 */
  VIDEO;

  public String messageKey() {
    return "mediation.session-kind." + name();
  }
}
