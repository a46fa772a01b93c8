package org.nuanyang.patrol;

/** Where a dispute is sent on to when a committee cannot settle it. */
public enum ReferralWay {
  /** 法律援助: a matter at the centre, from which the window's form is filled. */
  AID,
  /** 公证、鉴定、仲裁等: a matter at the centre, which refers it on. */
  SERVICE,
  /** 派出所、信访、乡镇等 that has no entrance here. */
  BODY;

  public String messageKey() {
    return "patrol.way." + name();
  }
}
