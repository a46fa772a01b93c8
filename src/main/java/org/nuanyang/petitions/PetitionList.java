package org.nuanyang.petitions;

/** The lists of the desk. */
public enum PetitionList {
  /** 等律师接 */
  NEW,
  /** 律师在看 */
  IN_HAND,
  /** 等结果 */
  WAITING,
  /** 已结束 */
  OVER
}
