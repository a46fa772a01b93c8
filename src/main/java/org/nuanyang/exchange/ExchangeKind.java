package org.nuanyang.exchange;

/** What is exchanged. */
public enum ExchangeKind {
  /** 事项推送: an item of the catalogue goes out. */
  ITEM(true),
  /** 办件接收: an application comes in. */
  APPLICATION(false),
  /** 进度推送: a public step goes out. */
  PROGRESS(true),
  /** 好差评: a rating comes in. */
  RATING(false),
  /** 对账: the hall's book of a day is asked for. */
  DAY(true);

  private final boolean outgoing;

  ExchangeKind(boolean outgoing) {
    this.outgoing = outgoing;
  }

  public boolean outgoing() {
    return outgoing;
  }

  public String messageKey() {
    return "exchange.kind." + name();
  }
}
