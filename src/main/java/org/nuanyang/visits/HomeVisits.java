package org.nuanyang.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of home visits. One method per thing a person can ask of it. */
public interface HomeVisits {

  /** Asks for a visit, by page, by phone or at a window. The same submission key answers with the first visit. */
  UUID ask(AskVisit command);

  /** Says who goes and when; asks anew when it was said before. */
  void plan(PlanVisit command);

  /** The visitor stands at the door: a new code that holds ten minutes. It also says that the visitor arrived. */
  String arrive(UUID visit, Actor by);

  /** The visitor has left the home safe. @param result what was done there, in a sentence */
  void finish(UUID visit, long version, String result, Actor by);

  void cancel(UUID visit, long version, String reason, Actor by);

  /**
   * An application was taken at this home.
   *
   * @return the application taken there before by somebody else; empty when this is the first, or the same one again
   */
  Optional<UUID> helped(UUID visit, UUID application, Actor by);

  /** The application that was taken at this home, if any. */
  Optional<UUID> applicationOf(UUID visit, Actor by);

  /** One visit with the person. @throws org.nuanyang.shared.Missing unknown or out of scope */
  VisitView view(UUID visit, Actor by);

  /** Requests nobody has planned yet, the oldest first. @param after mark of the page before */
  Slice<VisitRow> waiting(@Nullable String after, Actor by);

  /** What is planned up to two weeks after a day, by day and visitor, with what nobody went to in the month before; what was begun and not ended comes first. */
  List<VisitRow> planned(LocalDate from, Actor by);

  /** Visits that were made or called off, the newest first. @param after mark of the page before */
  Slice<VisitRow> over(@Nullable String after, Actor by);

  /** One visitor's day in the order of the way: from the centre always to the nearest next. */
  DayRoute route(LocalDate day, UUID visitor, Actor by);

  /**
   * Whether somebody who is at a door is ours, as the person at home asks.
   *
   * @param phone the number the person left when asking for the visit
   * @param code what the visitor shows
   * @return empty for a wrong or old code
   * @throws org.nuanyang.shared.Refusal when tried too often
   */
  Optional<ProvenVisitor> check(String phone, String code);
}
