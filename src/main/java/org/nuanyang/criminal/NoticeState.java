package org.nuanyang.criminal;

import java.util.Set;

/** Where a notice stands. These arrows are the only ones there are. */
public enum NoticeState {
  /** 已打印待送达: written on the organ's page and printed; nothing runs before the letter arrives. */
  PRINTED,
  /** 已收到: complete, but something has to be looked at before it is registered. */
  RECEIVED,
  /** 已退请补正: something is missing; the organ was asked the same day, and the three days run on. */
  ASKED_BACK,
  /** 已登记: a lawyer is being looked for. */
  REGISTERED,
  /** 已指派. */
  ASSIGNED,
  /** 拒绝辩护: the person refused the lawyer with good reason and may retain another one for five days. */
  REJECTED,
  /** 已结案. */
  CLOSED,
  /** 已退回: not ours, or sent by mistake. */
  RETURNED,
  /** 已终止: own counsel, refused by the person, or terminated otherwise; lives again when the termination is set aside. */
  ENDED;

  public Set<NoticeState> next() {
    return switch (this) {
      case PRINTED -> Set.of(RECEIVED, ASKED_BACK, REGISTERED, RETURNED);
      case RECEIVED, ASKED_BACK -> Set.of(RECEIVED, ASKED_BACK, REGISTERED, RETURNED, ENDED);
      case REGISTERED -> Set.of(ASSIGNED, CLOSED, ENDED); // closed while another lawyer was asked for in vain
      case ASSIGNED -> Set.of(REGISTERED, REJECTED, CLOSED, ENDED);
      case REJECTED -> Set.of(REGISTERED, CLOSED, ENDED);
      case ENDED -> Set.of(REGISTERED, ASSIGNED); // the ending was set aside
      case CLOSED, RETURNED -> Set.of();
    };
  }

  /** Whether the centre owes the organ an answer. */
  public boolean owed() {
    return this == RECEIVED || this == ASKED_BACK || this == REGISTERED;
  }

  public boolean over() {
    return this == CLOSED || this == RETURNED || this == ENDED;
  }

  public String messageKey() {
    return "criminal.state." + name();
  }
}
