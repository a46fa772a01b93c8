package org.nuanyang.catalogue;

/** What came of a service. */
public enum ServiceOutcome {
  /** 办成了 */
  GIVEN,
  /** 依法不能办 */
  NOT_GIVEN,
  /** 指引到别的途径 */
  OTHER_DOOR
}
