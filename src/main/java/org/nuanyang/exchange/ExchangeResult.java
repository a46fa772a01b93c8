package org.nuanyang.exchange;

/** What came of one exchange. */
public enum ExchangeResult {
  DONE("good"),
  /** 重复: it had come before; nothing changed. */
  AGAIN("neutral"),
  /** 没有送到，会再试. */
  LATER("warn"),
  /** 没有送到，不再自动试. */
  GIVEN_UP("bad"),
  /** 退回: it cannot be used as it is. */
  REFUSED("bad");

  private final String tone;

  ExchangeResult(String tone) {
    this.tone = tone;
  }

  public String tone() {
    return tone;
  }

  /** Whether a person may send it through once more. */
  public boolean replayable() {
    return this == GIVEN_UP || this == REFUSED;
  }

  public String messageKey() {
    return "exchange.result." + name();
  }
}
