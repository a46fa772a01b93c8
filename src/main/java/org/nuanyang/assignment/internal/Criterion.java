package org.nuanyang.assignment.internal;

/** What is weighed among those who may take the case. */
enum Criterion {
  /** 专长 */
  SPECIALITY,
  /** 语言 */
  LANGUAGE,
  /** 远近 */
  DISTANCE,
  /** 以往质量 */
  QUALITY,
  /** 轮转公平 */
  FAIRNESS,
  /** 前一阶段承办或受援人指名 */
  PREFERENCE
}
