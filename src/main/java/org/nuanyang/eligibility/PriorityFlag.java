package org.nuanyang.eligibility;

/** Which step of the way goes first for this applicant (三优、四优, as the city has set them). */
public enum PriorityFlag {
  /** 优先受理 */
  PRIORITY_ACCEPT,
  /** 优先审查 */
  PRIORITY_REVIEW,
  /** 优先指派 */
  PRIORITY_ASSIGN,
  /** 优先承办 */
  PRIORITY_HANDLE
}
