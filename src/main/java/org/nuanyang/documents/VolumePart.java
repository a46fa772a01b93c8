package org.nuanyang.documents;

import java.util.Locale;

/** The parts of an archive volume, in the order in which the leaves are bound (卷内顺序). */
public enum VolumePart {
  /** 申请或者通知材料 */
  APPLICATION,
  /** 审查与决定 */
  DECISION,
  /** 指派与委托 */
  ASSIGNMENT,
  /** 会见、阅卷、调查 */
  INQUIRY,
  /** 证据 */
  EVIDENCE,
  /** 文书与意见 */
  WRITINGS,
  /** 庭审与调解 */
  HEARING,
  /** 结果文书 */
  OUTCOME,
  /** 通报与回访 */
  REPORTING,
  /** 结案报告 */
  CLOSING,
  /** 质量评估 */
  QUALITY,
  /** 补贴单据 */
  SUBSIDY,
  /** 备考表 */
  REMARKS;

  /**
   * Where a file of this kind is bound. Kinds named after a part, or after a part with more behind
   * it ({@code HEARING_RECORD}), go there; what nobody foresaw counts as evidence.
   */
  public static VolumePart ofKind(String kind) {
    String word = kind.toUpperCase(Locale.ROOT);
    for (VolumePart part : values()) if (word.startsWith(part.name())) return part;
    if (startsWithAny(word, "IDENTITY", "MEANS", "PLEDGE", "AUTHORITY", "HOUSEHOLD", "NOTICE")) return APPLICATION;
    if (startsWithAny(word, "APPROVAL", "SERVICE_PROOF", "OBJECTION")) return DECISION;
    if (startsWithAny(word, "AGREEMENT", "POWER", "LETTER")) return ASSIGNMENT;
    if (startsWithAny(word, "MEETING", "INTERVIEW", "READING", "INVESTIGATION", "RECORD")) return INQUIRY;
    if (startsWithAny(word, "PLEADING", "OPINION", "DRAFT", "STATEMENT", "DOCUMENT")) return WRITINGS;
    if (startsWithAny(word, "TRIAL", "MEDIATION", "COURT")) return HEARING;
    if (startsWithAny(word, "JUDGMENT", "RULING", "AWARD", "SETTLEMENT", "RESULT")) return OUTCOME;
    if (startsWithAny(word, "PROGRESS", "REVISIT", "REPORT")) return REPORTING;
    return EVIDENCE;
  }

  private static boolean startsWithAny(String word, String... beginnings) {
    for (String beginning : beginnings) if (word.startsWith(beginning)) return true;
    return false;
  }

  /** Key of the part's name in the bundle {@code documents}. */
  public String messageKey() {
    return "documents.part." + name();
  }
}
