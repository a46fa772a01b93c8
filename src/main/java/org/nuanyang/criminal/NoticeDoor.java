package org.nuanyang.criminal;

/** How a notice reached the centre. */
public enum NoticeDoor {
  /** 办案机关网页填写. */
  WEB,
  /** 系统对接. */
  API,
  /** 纸质公函，扫码取回办案机关填好的内容. */
  LETTER_CODE,
  /** 纸质公函，窗口登记. */
  PAPER;

  /** Whether the organ reads our answer in its own account or system the moment it is there. */
  public boolean electronic() {
    return this == WEB || this == API;
  }

  public String messageKey() {
    return "criminal.door." + name();
  }
}
