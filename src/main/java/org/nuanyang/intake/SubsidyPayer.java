package org.nuanyang.intake;

/** Which of the centres of an application pays the subsidy of the case (办案补贴): the city's {@code subsidy_payer}. */
public enum SubsidyPayer {
  RECEIVING,
  DECIDING,
  ASSIGNING,
  COUNTING
}
