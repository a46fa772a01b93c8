package org.nuanyang.patrol;

/** How a dispute came to the office. */
public enum CardSource {
  /** Found by a liaison, or told at a desk. */
  PATROL,
  /** 12345 政务服务便民热线 */
  HOTLINE,
  /** 综治中心、网格 */
  GRID;

  public String messageKey() {
    return "patrol.source." + name();
  }
}
