package org.nuanyang.documents;

/** How a paper reaches the one it is for. */
public enum Delivery {
  /** 交付: given to the person at once, at the window or on the page. */
  HANDED_OVER,
  /** 送达: served, with a proof of service (送达回证). */
  SERVED,
  /** 发送: sent to a firm, a court or another body. */
  SENT,
  /** 存卷: stays in the file. */
  FILED
}
