package org.nuanyang.assignment.internal;

/** The hard conditions nobody may override, whatever the score. */
enum Guard {
  /** 执业类别与年限 (法律援助法 第十二条、第十三条、第十七条) */
  G1_QUAL,
  /** 可能判处无期徒刑、死刑或死刑复核 (法律援助法 第二十六条) */
  G2_SERIOUS,
  /** 未成年人刑事案件、女律师 (办理法律援助案件程序规定 第二十六条) */
  G3_MINOR,
  /** 利益冲突 (律师法 第三十九条) */
  G4_CONFLICT,
  /** 执业状态、离任法官检察官 (律师法 第四十一条、第四十七条至第五十条) */
  G5_STATUS,
  /** 值班律师不得引导到有偿服务；曾承办或谢绝本案 */
  G6_CONTINUITY,
  /** 在办案件已满、结案后逾期没有交卷、请假 */
  G7_LOAD
}
