package org.nuanyang.catalogue;

/** The lists of the work page. */
public enum ServiceList {
  /** 等我单位接收 */
  OFFERED,
  /** 我单位首问、还没有人接 */
  FIRST,
  /** 我单位在办 */
  OWN,
  /** 我单位受理、别处在办 */
  ELSEWHERE,
  /** 已办结 */
  OVER
}
