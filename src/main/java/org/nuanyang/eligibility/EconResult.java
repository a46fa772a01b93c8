package org.nuanyang.eligibility;

/** What the rules say about economic hardship. These ideas are kept apart; never merge them. */
public enum EconResult {
  /** 须符合经济困难标准（说明并核查） */
  CHECK,
  /** 免予核查经济困难状况（法律援助法第四十二条） */
  EXEMPT_VERIFICATION,
  /** 不受经济困难条件限制（法律援助法第三十二条） */
  NO_ECON_CONDITION,
  /** 不受事项范围限制（仅地方规定） */
  NO_SCOPE_LIMIT,
  /** 通知指派，不审查经济状况 */
  STATUTORY_APPOINTMENT,
  /** 无需审查（咨询、值班律师法律帮助） */
  NOT_REQUIRED
}
