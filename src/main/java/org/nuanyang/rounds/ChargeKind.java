package org.nuanyang.rounds;

/** What a leader can answer for. */
public enum ChargeKind {
  /** 乡镇（街道）司法所、中心、联络点: a place of the network. */
  PLACE,
  /** 申请: one application. */
  APPLICATION,
  /** 案件: one case. */
  CASE;

  public String messageKey() {
    return "rounds.kind." + name();
  }
}
