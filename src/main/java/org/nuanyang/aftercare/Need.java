package org.nuanyang.aftercare;

/** What help is wanted with. */
public enum Need {
  /** 户口、身份证 (监狱法第三十六条) */
  PAPERS,
  /** 住处 */
  HOUSING,
  /** 找工作 */
  WORK,
  /** 学技术 */
  SKILL,
  /** 低保、临时救助 */
  RELIEF,
  /** 看病 */
  HEALTH,
  /** 复学、升学 (社区矫正法第五十五条、第五十七条) */
  SCHOOL,
  /** 家里的事 */
  FAMILY,
  /** 法律帮助 (社区矫正法第四十三条) */
  LEGAL
}
