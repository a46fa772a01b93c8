package org.nuanyang.aftercare;

/** Why a card ends. */
public enum CloseReason {
  /** 生活安定了 */
  SETTLED,
  /** 帮教期满 */
  TERM_OVER,
  /** 迁走了 */
  MOVED,
  /** 本人不需要，随时可以再来 */
  OWN_WISH,
  /** 去世 */
  DIED
}
