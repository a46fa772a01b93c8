package org.nuanyang.prisonvisits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Slice;

/** The front door for video visits. */
public interface Visits {

  VisitId request(RequestVisit command);

  /** The window has seen the papers that prove the relation. @param proof which paper, such as 户口簿 */
  void check(VisitId id, int seen, String proof, Actor by);

  /** The window refuses an unproved relation, the prison a visit; the reason is told to the visitor. */
  void refuse(VisitId id, int seen, String why, Actor by);

  /** @param note what the prison keeps for itself, may be empty */
  void approve(VisitId id, int seen, String note, Actor by);

  /** Slots both sides have free, from this day on. */
  List<FreeSlot> slots(VisitId id, LocalDate from, int days);

  /**
   * Books a slot on both sides at once.
   *
   * @throws org.nuanyang.shared.Refusal {@code booking.taken} somebody was faster; {@code visits.month-full} the month is used up
   */
  void book(VisitId id, int seen, UUID key, Instant from, Actor by);

  /** Gives the slot back in time to choose another. */
  void giveBack(VisitId id, int seen, Actor by);

  /** The visitor stands in the hall, the identity card was compared with the person. */
  void begin(VisitId id, int seen, boolean identityChecked, Actor by);

  void end(VisitId id, int seen, Actor by);

  void stop(VisitId id, int seen, StopReason reason, Actor by);

  void noShow(VisitId id, int seen, Actor by);

  void cancel(VisitId id, int seen, Actor by);

  /** Visits nobody came to are void once their slot is past; run by the clock. @return how many */
  int voidThoseNobodyCameTo();

  VisitView view(VisitId id, Actor by);

  /** The visit of somebody who has proved the phone of its matter; the caller has made sure of that. */
  VisitView own(VisitId id);

  /** Visits on a matter. */
  List<VisitId> on(MatterId matter);

  Slice<VisitRow> list(boolean over, @Nullable String after, Actor by);

  /** The prisons of a city. */
  List<OrganisationView> prisons(String city);

  /** Halls of a city that have a booth. */
  List<OrganisationView> halls(String city);
}
