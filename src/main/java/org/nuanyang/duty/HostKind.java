package org.nuanyang.duty;

/** Whose house a duty station stands in (法律援助法 第十四条). */
public enum HostKind {
  /** 人民法院 */
  COURT,
  /** 人民检察院 */
  PROCURATORATE,
  /** 看守所 */
  DETENTION_CENTRE,
  /** 劳动人事争议仲裁院 */
  LABOUR_ARBITRATION,
  /** 劳动监察 */
  LABOUR_INSPECTION,
  /** 部队 */
  GARRISON,
  /** 高校 */
  UNIVERSITY,
  /** 工会 */
  UNION,
  /** 妇联 */
  WOMENS_FEDERATION,
  /** 共青团 */
  YOUTH_LEAGUE,
  /** 其他 */
  OTHER;

  public String messageKey() {
    return "duty.host." + name();
  }
}
