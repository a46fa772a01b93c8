package org.nuanyang.policies.internal;

/** Which way a rule of the law may be moved by a city: always towards the citizen. */
enum Generous {
  /** A larger number is more generous: a longer term of the citizen, a wider trigger. */
  HIGHER,
  /** A smaller number is more generous: a shorter term of the office, an earlier age. */
  LOWER,
  /** A longer list is more generous: what the law lists must stay in it. */
  WIDER,
  /** Rows may be added; what the law's row says stays as it is. */
  ADD,
  /** Each row asks something of the citizen: a city may ask less, never more. */
  FEWER,
  /** Words and order only: neither more nor less generous. */
  FREE
}
