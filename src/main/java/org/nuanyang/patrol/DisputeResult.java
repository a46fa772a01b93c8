package org.nuanyang.patrol;

/** What a dispute had come to when it was struck off (销号). */
public enum DisputeResult {
  /** 当场化解 */
  SETTLED,
  /** 调解成功 */
  MEDIATED,
  /** 经其他途径解决 */
  ELSEWHERE,
  /** 查实没有纠纷 */
  NOTHING_FOUND,
  /** 当事人不再争 */
  GIVEN_UP;

  public String messageKey() {
    return "patrol.result." + name();
  }
}
