package org.nuanyang.shared;

/** Sex as an identity number states it (GB/T 2261.1). */
public enum Sex {
  MALE,
  FEMALE
}
