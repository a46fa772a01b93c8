package org.nuanyang.cases;

/** Why a handler may be replaced. The recipient's plain dislike is none of them. */
public enum ReplacementGround {
  /** 受援人认为承办人未依法履行职责 (法律援助法 第五十五条). */
  DUTIES_NEGLECTED,
  /** 利益冲突. */
  CONFLICT,
  /** 不能继续执业、患病、离开. */
  CANNOT_PRACTISE,
  /** 受援人依法拒绝辩护. */
  DEFENCE_REJECTED,
  /** 法律援助机构质量检查发现. */
  QUALITY_FINDING;

  public String messageKey() {
    return "cases.replacement." + name();
  }
}
