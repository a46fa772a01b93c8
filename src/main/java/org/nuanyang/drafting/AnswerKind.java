package org.nuanyang.drafting;

/** What kind of answer a question takes. */
public enum AnswerKind {
  /** one line of words */
  TEXT,
  /** paragraphs of one's own words */
  LONGTEXT,
  /** a calendar day, 2026-03-05 */
  DATE,
  /** a month, 2026-03 */
  MONTH,
  /** yuan, to the fen */
  MONEY,
  /** a number with a unit */
  NUMBER,
  /** yes or no */
  YESNO,
  /** one of the options */
  CHOICE,
  /** some of the options */
  CHOICES,
  /** a telephone number */
  PHONE,
  /** the number of an identity paper */
  IDENTITY;

  /** Whether the answer is picked from options. */
  public boolean picked() {
    return this == YESNO || this == CHOICE || this == CHOICES;
  }
}
