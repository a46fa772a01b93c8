package org.nuanyang.cases;

import java.util.Set;

/** Where a legal aid case stands between the grant and the archive. These arrows are the only ones there are. */
public enum CaseState {
  /** 给予援助: waits for a lawyer. */
  GRANTED,
  /** 已指派: a lawyer was named and has not answered yet. */
  ASSIGNED,
  /** 已安排承办人: accepted; the agreement is to be signed within five days. */
  HANDLER_CONFIRMED,
  /** 承办中. */
  IN_PROGRESS,
  /** 援调对接中: the parties try a settlement before a mediation committee; the terms of the aid run on. */
  TO_MEDIATION,
  /** 已结案、待交卷. */
  CLOSED,
  /** 案卷待审. */
  FILE_SUBMITTED,
  /** 案卷退回补正. */
  FILE_RETURNED,
  /** 案卷验收合格. */
  FILE_ACCEPTED,
  /** 已归档. */
  ARCHIVED,
  /** 已终止: the file is still to be handed in. */
  TERMINATED;

  /** Where a case may go from here; a wait for the same thing with somebody else is no move. */
  public Set<CaseState> next() {
    return switch (this) {
      case GRANTED -> Set.of(ASSIGNED, TERMINATED);
      case ASSIGNED -> Set.of(GRANTED, HANDLER_CONFIRMED, TERMINATED);
      case HANDLER_CONFIRMED -> Set.of(IN_PROGRESS, TERMINATED);
      case IN_PROGRESS -> Set.of(TO_MEDIATION, CLOSED, TERMINATED);
      case TO_MEDIATION -> Set.of(IN_PROGRESS, TERMINATED);
      case CLOSED -> Set.of(FILE_SUBMITTED);
      // A terminated case goes back on a correction order, handed in or not (法律援助法 第四十九条); a closed one never.
      case FILE_SUBMITTED -> Set.of(FILE_RETURNED, FILE_ACCEPTED, IN_PROGRESS, GRANTED);
      case FILE_RETURNED -> Set.of(FILE_SUBMITTED, IN_PROGRESS, GRANTED);
      case FILE_ACCEPTED -> Set.of(ARCHIVED, IN_PROGRESS, GRANTED);
      case TERMINATED -> Set.of(FILE_SUBMITTED, IN_PROGRESS, GRANTED);
      case ARCHIVED -> Set.of();
    };
  }

  /** Whether the aid itself still runs: it can be terminated, its lawyer replaced. */
  public boolean running() {
    return switch (this) {
      case GRANTED, ASSIGNED, HANDLER_CONFIRMED, IN_PROGRESS, TO_MEDIATION -> true;
      case CLOSED, FILE_SUBMITTED, FILE_RETURNED, FILE_ACCEPTED, ARCHIVED, TERMINATED -> false;
    };
  }

  public String messageKey() {
    return "cases.state." + name();
  }
}
