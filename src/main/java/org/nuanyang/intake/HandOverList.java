package org.nuanyang.intake;

/** The lists of hand-overs a centre works through. */
public enum HandOverList {
  /** 等我中心签收 */
  INCOMING,
  /** 我中心移送、对方还没签收 */
  UNSIGNED,
  /** 我中心移送的 */
  OUTGOING
}
