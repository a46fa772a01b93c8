package org.nuanyang.matters;

/** What a person or body is to a matter. */
public enum PersonRole {
  /** 申请人: asks for help in their own name. */
  APPLICANT,
  /** 代理申请人: guardian or agent who asks for somebody else (法律援助法 第四十条). */
  AGENT,
  /** 受援人 of a group besides the applicant. */
  MEMBER,
  /** On the roster of a group without being helped here: waits for the window, withdrew, went to another file, or did not qualify. */
  ASIDE,
  /** 对方当事人: person or body on the other side. */
  OPPONENT
}
