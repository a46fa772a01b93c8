package org.nuanyang.mediation;

/** Which way a dispute goes between legal aid and mediation (援调对接). */
public enum TransferDirection {
  /** 援助转调解 */
  AID_TO_MED,
  /** 调解转援助 */
  MED_TO_AID;

  public String messageKey() {
    return "mediation.direction." + name();
  }
}
