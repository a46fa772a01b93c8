package org.nuanyang.cases;

import static org.nuanyang.cases.CaseState.ARCHIVED;
import static org.nuanyang.cases.CaseState.ASSIGNED;
import static org.nuanyang.cases.CaseState.CLOSED;
import static org.nuanyang.cases.CaseState.FILE_ACCEPTED;
import static org.nuanyang.cases.CaseState.FILE_RETURNED;
import static org.nuanyang.cases.CaseState.FILE_SUBMITTED;
import static org.nuanyang.cases.CaseState.GRANTED;
import static org.nuanyang.cases.CaseState.HANDLER_CONFIRMED;
import static org.nuanyang.cases.CaseState.IN_PROGRESS;
import static org.nuanyang.cases.CaseState.TERMINATED;
import static org.nuanyang.cases.CaseState.TO_MEDIATION;
import static org.nuanyang.cases.Duty.ARCHIVIST;
import static org.nuanyang.cases.Duty.CENTRE;
import static org.nuanyang.cases.Duty.DIRECTOR;
import static org.nuanyang.cases.Duty.FORMER_HANDLER;
import static org.nuanyang.cases.Duty.HANDLER;

import java.util.Set;

/**
 * Everything that can be done to a case: in which states, and by whom. What a page offers and what
 * the door accepts are both read off here; each one done leaves exactly one line in the case's book.
 */
public enum CaseVerb {
  /** The platform itself, on news from the rooms below. */
  OPEN(Set.of(), Set.of()),
  ASSIGN(Set.of(), Set.of()),
  DECLINE(Set.of(), Set.of()),
  CONFIRM(Set.of(), Set.of()),

  DRAW_UP(Set.of(HANDLER_CONFIRMED, IN_PROGRESS), Set.of(HANDLER)),
  SIGN(Set.of(HANDLER_CONFIRMED, IN_PROGRESS), Set.of(HANDLER)),
  EXCUSE_DELAY(Set.of(HANDLER_CONFIRMED), Set.of(HANDLER)),
  ADD_RECORD(Set.of(HANDLER_CONFIRMED, IN_PROGRESS, TO_MEDIATION, CLOSED, FILE_RETURNED, TERMINATED), Set.of(HANDLER)),
  PLAN_HEARING(Set.of(HANDLER_CONFIRMED, IN_PROGRESS), Set.of(HANDLER)),
  CANCEL_HEARING(Set.of(HANDLER_CONFIRMED, IN_PROGRESS), Set.of(HANDLER)),
  UPLOAD(
      Set.of(GRANTED, ASSIGNED, HANDLER_CONFIRMED, IN_PROGRESS, TO_MEDIATION, CLOSED, FILE_RETURNED, TERMINATED),
      Set.of(HANDLER, CENTRE)),
  ENTER_AMOUNTS(Set.of(IN_PROGRESS), Set.of(HANDLER)),
  CLOSE(Set.of(IN_PROGRESS), Set.of(HANDLER)),
  RECORD_PAYMENT(Set.of(CLOSED, FILE_SUBMITTED, FILE_RETURNED, FILE_ACCEPTED, ARCHIVED), Set.of(HANDLER, CENTRE)),
  /** A stage has its outcome before the matter goes on: one grant covers the stage it names. */
  NEXT_STAGE(Set.of(CLOSED, FILE_SUBMITTED, FILE_RETURNED, FILE_ACCEPTED, ARCHIVED), Set.of(HANDLER, DIRECTOR)),
  WRITE_REPORT(Set.of(CLOSED, FILE_RETURNED, TERMINATED), Set.of(HANDLER)),
  SUBMIT_FILE(Set.of(CLOSED, FILE_RETURNED, TERMINATED), Set.of(HANDLER, CENTRE)),
  ACCEPT_FILE(Set.of(FILE_SUBMITTED), Set.of(ARCHIVIST)),
  RETURN_FILE(Set.of(FILE_SUBMITTED), Set.of(ARCHIVIST)),
  ARCHIVE(Set.of(FILE_ACCEPTED), Set.of(ARCHIVIST)),

  /** 援助转调解 (T21): the case waits for a settlement, or comes back from it. */
  REFER_TO_MEDIATION(Set.of(IN_PROGRESS), Set.of(HANDLER, CENTRE)),
  RETURN_FROM_MEDIATION(Set.of(TO_MEDIATION), Set.of(HANDLER, CENTRE)),

  ASK_REPLACEMENT(Set.of(HANDLER_CONFIRMED, IN_PROGRESS), Set.of(HANDLER, CENTRE)),
  DECIDE_REPLACEMENT(Set.of(HANDLER_CONFIRMED, IN_PROGRESS), Set.of(DIRECTOR)),
  HAND_OVER(Set.of(HANDLER_CONFIRMED, IN_PROGRESS), Set.of(FORMER_HANDLER, CENTRE)),
  TAKE_OVER(Set.of(HANDLER_CONFIRMED, IN_PROGRESS), Set.of(HANDLER)),

  REPORT_GROUND(Set.of(GRANTED, ASSIGNED, HANDLER_CONFIRMED, IN_PROGRESS, TO_MEDIATION), Set.of(HANDLER, CENTRE)),
  DECIDE_TERMINATION(Set.of(GRANTED, ASSIGNED, HANDLER_CONFIRMED, IN_PROGRESS, TO_MEDIATION), Set.of(DIRECTOR)),
  SERVE_TERMINATION(Set.of(TERMINATED), Set.of(CENTRE)),
  REINSTATE(Set.of(TERMINATED, FILE_SUBMITTED, FILE_RETURNED, FILE_ACCEPTED), Set.of(DIRECTOR));

  private final Set<CaseState> states;
  private final Set<Duty> duties;

  CaseVerb(Set<CaseState> states, Set<Duty> duties) {
    this.states = states;
    this.duties = duties;
  }

  public boolean possibleIn(CaseState state) {
    return states.contains(state);
  }

  public boolean dutyOf(Set<Duty> held) {
    return duties.stream().anyMatch(held::contains);
  }

  public String messageKey() {
    return "cases.verb." + name();
  }
}
