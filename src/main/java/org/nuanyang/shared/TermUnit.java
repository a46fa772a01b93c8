package org.nuanyang.shared;

/** What a term is counted in. */
public enum TermUnit {
  /** minutes, from the moment */
  MIN,
  /** hours, from the moment */
  H,
  /** calendar days 日 */
  D,
  /** working days 工作日 */
  WD,
  /** months 月 */
  M,
  /** years 年 */
  Y;

  /** Terms in minutes and hours run from the moment; all others leave out the opening day. */
  public boolean fromTheMoment() {
    return this == MIN || this == H;
  }
}
