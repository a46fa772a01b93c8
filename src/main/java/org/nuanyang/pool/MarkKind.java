package org.nuanyang.pool;

/** What is noted about a member of the pool. */
public enum MarkKind {
  /** 案卷评查：优秀 */
  EXCELLENT(1.0),
  /** 良好 */
  GOOD(0.8),
  /** 合格 */
  PASS(0.6),
  /** 不合格 */
  FAIL(0.0),
  /** 无正当理由拒绝承办 */
  REFUSAL(-1),
  /** 受到行政处罚或者行业处分 */
  DISCIPLINE(-1),
  /** 表扬 */
  PRAISE(-1);

  private final double quality;

  MarkKind(double quality) {
    this.quality = quality;
  }

  /** Whether it is the grade of a reviewed file. */
  public boolean isGrade() {
    return quality >= 0;
  }

  /** Worth of a grade, 0 to 1. */
  public double quality() {
    return quality;
  }

  public String messageKey() {
    return "pool.mark." + name();
  }
}
