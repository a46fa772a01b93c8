package org.nuanyang.cooperation;

/** Whether we ask or are asked. */
public enum Direction {
  /** 我方发出 */
  OUTGOING,
  /** 对方发来 */
  INCOMING
}
