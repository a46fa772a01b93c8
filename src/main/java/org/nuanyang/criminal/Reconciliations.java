package org.nuanyang.criminal;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * Once a month each organ's list of notices is held against ours, every difference is worked off with a
 * reason, and what the two sides have to say to each other is written down (刑事辩护沟通协商机制).
 */
public interface Reconciliations {

  /** How many people there were in that month, and how many had a defender; counts for the coverage. */
  void figures(UUID organ, YearMonth month, PeopleOfMonth people, Actor by);

  /** Takes the organ's list of a month and compares it; a later list replaces what is not settled yet. */
  UUID list(UUID organ, YearMonth month, List<ListedNotice> rows, Actor by);

  /** Gives the reason of one difference. */
  void settle(UUID reconciliation, UUID line, Settlement reason, String note, Actor by);

  /** Something one side wants talked about. */
  void raise(UUID reconciliation, String issue, Actor by);

  /** All differences have their reasons; the minutes of the talk are kept (centre only). */
  void close(UUID reconciliation, int seen, String minutes, Actor by);

  ReconciliationView view(UUID reconciliation, Actor by);

  Optional<UUID> of(UUID organ, YearMonth month, Actor by);

  /** Of the actor's organ, or of all organs of the centre, newest month first; at most 200. */
  List<ReconciliationRow> all(Actor by);

  /** Figures and files of both sides over some months, organ by organ. */
  List<OrganCoverage> coverage(YearMonth first, YearMonth last, Actor by);

  /** People of a month: all, those with a defender of their own, those with one of legal aid. */
  record PeopleOfMonth(int people, int own, int aid) {}
}
