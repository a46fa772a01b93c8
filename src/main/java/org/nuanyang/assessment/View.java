package org.nuanyang.assessment;

/** The six sides a dispute is looked at from. */
public enum View {
  /** 时效 */
  LIMITATION,
  /** 管辖 */
  JURISDICTION,
  /** 举证 */
  EVIDENCE,
  /** 执行 */
  ENFORCEMENT,
  /** 花费与所得 */
  COST,
  /** 调解 */
  MEDIATION;

  public String messageKey() {
    return "assessment.view." + name();
  }
}
