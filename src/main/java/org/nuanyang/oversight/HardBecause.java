package org.nuanyang.oversight;

/** Why a file is major or difficult enough to be discussed together. */
public enum HardBecause {
  MANY_PEOPLE,
  LARGE_SUM,
  PRESS,
  DEATH,
  LIMITATION,
  DIFFICULT_LAW;

  public String messageKey() {
    return "oversight.hard." + name();
  }
}
