package org.nuanyang.documents;

/** The statutory forms of the main path (names after the 2023 legal aid document formats). */
public enum PaperType {
  /** 法律援助申请表 */
  APPLICATION_FORM,
  /** 经济困难状况说明表（含诚信承诺） */
  STATEMENT_OF_MEANS,
  /** 申请材料接收凭证 */
  RECEIPT,
  /** 补充材料/说明一次性告知书 */
  ONE_TIME_NOTICE,
  /** 法律援助审批表 */
  APPROVAL_SHEET,
  /** 给予法律援助决定书 */
  GRANT_DECISION,
  /** 不予法律援助决定书 */
  REFUSAL_DECISION,
  /** 指派通知书 */
  ASSIGNMENT_NOTICE,
  /** 法律援助公函 */
  OFFICIAL_LETTER,
  /** 委托代理协议 */
  AGENCY_AGREEMENT,
  /** 变更承办人通知书 */
  REPLACEMENT_NOTICE,
  /** 终止法律援助决定书 */
  TERMINATION_DECISION,
  /** 结案报告 */
  CLOSING_REPORT,
  /** 案卷退回补正通知 */
  FILE_RETURN_NOTICE,
  /** 卷内目录 */
  ARCHIVE_CATALOGUE
}
