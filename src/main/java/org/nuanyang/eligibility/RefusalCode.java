package org.nuanyang.eligibility;

/** Why aid would be refused, as written into the decision (reference 4.6). */
public enum RefusalCode {
  OUT_OF_SCOPE,
  ECON_NOT_MET,
  NOT_COMPETENT,
  HAS_COUNSEL,
  NO_DISPUTE_BODY,
  DUPLICATE,
  NOT_A_PARTY,
  /** Switched off: a poor chance to win is no ground in the law. */
  INSUFFICIENT_BASIS
}
