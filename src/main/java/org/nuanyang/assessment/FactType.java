package org.nuanyang.assessment;

/** What kind of answer a fact takes. Whatever the kind, a person may leave it open. */
public enum FactType {
  /** one of the options */
  CHOICE,
  /** some of the options */
  CHOICES,
  /** a calendar day, not after today */
  DATE,
  /** yuan, to the fen */
  MONEY
}
