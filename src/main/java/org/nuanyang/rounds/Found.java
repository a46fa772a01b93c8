package org.nuanyang.rounds;

/** What a leader saw at one point of the list. */
public enum Found {
  /** 没有问题. */
  GOOD("good"),
  /** 有问题. */
  PROBLEM("bad"),
  /** 这次没有看. */
  NOT_LOOKED("neutral");

  private final String tone;

  Found(String tone) {
    this.tone = tone;
  }

  public String tone() {
    return tone;
  }

  public String messageKey() {
    return "rounds.found." + name();
  }
}
