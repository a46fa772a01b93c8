package org.nuanyang.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.shared.Slice;

/** The front door of dispute cards: written, weighed, handled, struck off. */
public interface Disputes {

  /** Writes a card and weighs it by the table of the day; what is dangerous is told at once to those who must act. */
  UUID report(ReportDispute order);

  /** The whole card; the look is written to the audit trail. @throws org.nuanyang.shared.Missing unknown or out of scope */
  DisputeView view(UUID id, Actor by);

  /** Newest first, within the person's reach. */
  Slice<DisputeRow> list(FindDisputes wanted, @Nullable String after, Actor by);

  /** Sets another level than the table gives. Anybody who works on it may raise it; lowering takes somebody with authority, and both take a reason. */
  void weigh(UUID id, int seen, RiskLevel level, String reason, Actor by);

  /** What was done at once: went there, called the police, kept them apart. Ends the clock of a dangerous dispute. */
  void act(UUID id, int seen, String measures, boolean policeTold, Actor by);

  /** Settled on the spot (当场化解). */
  void settle(UUID id, int seen, String how, Actor by);

  /** Nothing to settle yet: somebody goes back on that day (稳控). */
  void watch(UUID id, int seen, LocalDate next, String words, Actor by);

  /**
   * Opens a mediation on the committee's own motion with all that is on the card.
   *
   * @param names of the parties where the card has none, in the order of the card; the complaining side first
   */
  MediationId mediate(UUID id, int seen, UUID committee, List<PartyTold> names, Actor by);

  /** Sends it on. @param body the name of the office, for {@link ReferralWay#BODY} */
  void refer(UUID id, int seen, ReferralWay way, String body, String words, Actor by);

  /** Strikes it off (销号); a dangerous one only by somebody with authority who did not report it. */
  void close(UUID id, int seen, DisputeResult result, Satisfied satisfied, String words, Actor by);

  /** It has broken out again, or came back without an agreement. */
  void reopen(UUID id, int seen, String why, Actor by);

  /** Cards that may tell of the same dispute, the likeliest first; those somebody said are another one are left out. */
  List<Alike> alike(UUID id, Actor by);

  /** Tells this card on the other one from now on; both reports stay. */
  void join(UUID id, int seen, UUID other, Actor by);

  /** The day on which the city's rules would have somebody go back, counted from today. */
  LocalDate revisitOn(String city);

  /** These two are different disputes; they are not offered to each other any more. */
  void differ(UUID id, UUID other, Actor by);
}
