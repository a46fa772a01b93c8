package org.nuanyang.calculators;

/** What kind of value a field holds. */
public enum FieldType {
  /** yuan, to the fen */
  MONEY,
  /** yuan as it comes out of a division, with more decimals */
  AVERAGE,
  /** a decimal number */
  NUMBER,
  /** an integer */
  WHOLE,
  /** per cent: 24 means 24% */
  PERCENT,
  /** part of one: 0.7 means 70% */
  SHARE,
  /** a calendar day, 2024-03-01 */
  DATE,
  /** a month, 2024-03 */
  MONTH,
  /** a day, or a day with its time, 2024-03-01T09:30 */
  MOMENT,
  /** one of the options */
  CODE,
  /** some of the options */
  CODES,
  /** yes or no */
  FLAG,
  /** short words, such as a place */
  TEXT,
  /** several of these */
  TEXTS,
  /** several calendar days */
  DAYS,
  /** several entries of the fields named by {@code of} */
  LIST,
  /** the fields named by {@code of}, together */
  PART
}
