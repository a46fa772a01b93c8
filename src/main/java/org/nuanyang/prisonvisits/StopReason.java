package org.nuanyang.prisonvisits;

/** Why a visit was stopped; never what was said. */
public enum StopReason {
  /** 违反会见规定 */
  RULES_BROKEN,
  /** 设备或线路故障 */
  LINE_DOWN,
  /** 身体不适 */
  UNWELL,
  /** 会见人自己要求 */
  ASKED_FOR
}
