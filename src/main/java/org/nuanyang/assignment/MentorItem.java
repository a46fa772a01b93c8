package org.nuanyang.assignment;

/** The mentor's short check-list: what a lead shows a junior on a case. */
public enum MentorItem {
  /** 一起会见受援人 */
  MEETING,
  /** 带着看案卷、找争议焦点 */
  FILE_READING,
  /** 讲解证据怎么收集、怎么固定 */
  EVIDENCE,
  /** 逐处讲文书怎么写 */
  WRITING,
  /** 一起出庭或者参加调解，庭前演练、庭后复盘 */
  HEARING,
  /** 讲办案纪律：不收钱物、保守秘密、按时通报 (法律援助法 第二十条、第二十一条、第四十六条) */
  CONDUCT;

  public String messageKey() {
    return "assignment.lesson.item." + name();
  }
}
