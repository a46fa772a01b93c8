package org.nuanyang.mediation;

import java.util.Set;

/** What became of a transfer. */
public enum TransferState {
  /** 已移送，等答复 */
  SENT,
  /** 正在办 */
  RUNNING,
  /** 没有接收，已退回 */
  DECLINED,
  /** 没谈成，已转回援助 */
  BACK,
  /** 谈成了 */
  SETTLED,
  /** 已给予援助 */
  GRANTED,
  /** 已指派律师 */
  ASSIGNED,
  /** 援助案件办结 */
  CLOSED;

  public Set<TransferState> next(TransferDirection direction) {
    boolean toMediation = direction == TransferDirection.AID_TO_MED;
    return switch (this) {
      case SENT -> toMediation ? Set.of(RUNNING, DECLINED, BACK, SETTLED) : Set.of(GRANTED, DECLINED);
      case RUNNING -> Set.of(BACK, SETTLED);
      case GRANTED -> Set.of(ASSIGNED, CLOSED);
      case ASSIGNED -> Set.of(CLOSED);
      case DECLINED, BACK, SETTLED, CLOSED -> Set.of();
    };
  }

  public boolean open() {
    return this == SENT || this == RUNNING;
  }

  public String messageKey() {
    return "mediation.transfer." + name();
  }
}
