package org.nuanyang.duty;

/** What a duty lawyer does for a person (法律援助法 第三十条; 刑事诉讼法 第三十六条、第一百七十三条). */
public enum DutyService {
  /** 法律咨询 */
  CONSULTATION,
  /** 程序选择建议 */
  PROCEDURE_ADVICE,
  /** 申请变更强制措施 */
  CHANGE_OF_MEASURE,
  /** 对案件处理提出意见 */
  OPINION,
  /** 帮助申请法律援助 */
  AID_APPLICATION,
  /** 解释认罪认罚的性质和法律后果 */
  PLEA_EXPLAINED,
  /** 对罪名、量刑建议、诉讼程序提出意见 */
  PLEA_OPINION,
  /** 见证签署认罪认罚具结书 */
  PLEA_WITNESS,
  /** 其他 */
  OTHER;

  public String messageKey() {
    return "duty.service." + name();
  }
}
