package org.nuanyang.doors;

/** The way a matter goes, as the law sorts what petitioners bring (信访工作条例 第二十九条至第三十三条、第三十七条). */
public enum Route {
  /** 诉讼: a court decides. */
  LITIGATION,
  /** 公安、检察机关的法律程序. */
  JUSTICE_ORGANS,
  /** 行政复议. */
  RECONSIDERATION,
  /** 仲裁: labour or farmland. */
  ARBITRATION,
  /** 申诉、复审: personnel matters of members and officials. */
  DISCIPLINE_APPEAL,
  /** 行政裁决、确认、许可等行政程序. */
  ADMINISTRATIVE,
  /** 查处违法、履行职责. */
  ENFORCEMENT,
  /** 普通信访: none of the others, looked into within sixty days. */
  PETITION,
  /** 检举控告. */
  REPORT,
  /** 意见建议. */
  SUGGESTION,
  /** 调解. */
  MEDIATION,
  /** 救助. */
  RELIEF
}
