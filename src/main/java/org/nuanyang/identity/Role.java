package org.nuanyang.identity;

/** What an account is trusted to do. The three administrators exclude each other (三员分立). */
public enum Role {
  /** 窗口人员: takes requests, receives papers, accepts applications. */
  CLERK,
  /** 审查员: checks scope, means and conflicts, and proposes. */
  REVIEWER,
  /** 法律援助机构负责人: grants or refuses, signs, terminates. */
  DIRECTOR,
  /** 受委托审批人: decides in the place of a head who named a deputy for these days; nobody is given it, see {@link Deputies}. */
  APPROVER,
  /** 指派员: finds the lawyer. */
  ASSIGNER,
  /** 承办人: lawyer or basic-level legal worker who handles cases. */
  LAWYER,
  /** 档案员: checks the closed file and archives it. */
  ARCHIVIST,
  /** 局领导: sees figures and supervises. */
  LEADER,
  /** 司法局工作人员: decides on objections and complaints against the centres; no part of any centre. */
  BUREAU_OFFICER,
  /** 人民调解员: mediates disputes of their committee; no part of any centre. */
  MEDIATOR,
  /** 知识编辑: keeps laws, guides and everyday words; sees no files. */
  KNOWLEDGE_EDITOR,
  /** 办案机关联络员: an officer of a court, a procuratorate or the police; gives notices of their own organ and sees only those. */
  ORGAN_OFFICER,
  /** 业务承办人员: does what the window handed to their unit (notary office, bureau …); sees only those services. */
  SERVICE_OFFICER,
  /** 监所工作人员: approves and holds video visits of their own prison; sees nothing else, and nobody of ours sees their files. */
  PRISON_OFFICER,
  /** 安置帮教人员: keeps the cards of their own justice office for people released or under correction; nobody else opens one. */
  AFTERCARE_OFFICER,
  /** 规则管理员: drafts the rules of the city, which a second person approves; sees no files. */
  POLICY_EDITOR,
  /** 系统管理员: accounts and settings, no files. */
  SYSTEM_ADMIN,
  /** 安全管理员: roles, locks and scopes, no files. */
  SECURITY_ADMIN,
  /** 审计员: reads the audit trail, changes nothing. */
  AUDITOR
}
