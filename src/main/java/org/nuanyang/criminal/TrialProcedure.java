package org.nuanyang.criminal;

/** How the court tries the case; the fifteen days before the hearing hold for the ordinary procedure only. */
public enum TrialProcedure {
  ORDINARY,
  SUMMARY,
  FAST_TRACK;

  public String messageKey() {
    return "criminal.procedure." + name();
  }
}
