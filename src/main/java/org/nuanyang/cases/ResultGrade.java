package org.nuanyang.cases;

/** How much of what was asked for was reached: 全部、部分、未支持、无法衡量. */
public enum ResultGrade {
  FULL,
  PARTIAL,
  NONE,
  NOT_MEASURABLE;

  public String messageKey() {
    return "cases.grade." + name();
  }
}
