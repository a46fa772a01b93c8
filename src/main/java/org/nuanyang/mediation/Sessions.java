package org.nuanyang.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.BookableView;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.identity.Actor;

/** The meetings of a mediation, in a booked room or by video, and the record of each (人民调解法 第二十七条). */
public interface Sessions {

  /** Rooms of the committee. */
  List<BookableView> rooms(MediationId id, Actor by);

  /** A room of the committee from now on; open on workdays in slots of an hour. */
  void addRoom(MediationId id, String name, boolean video, Actor by);

  /** When a room and all mediators are free. @param room null when no room is needed */
  List<FreeSlot> free(MediationId id, @Nullable UUID room, LocalDate from, Actor by);

  /** Books room and mediators together, and invites the parties by short message. */
  UUID plan(PlanSession order);

  void cancel(MediationId id, int seen, UUID session, String reason, Actor by);

  /** Writes the record; the first one begins the mediation. Nothing written is changed afterwards. */
  void record(MediationId id, int seen, UUID session, String words, Actor by);

  /** The record as a paper to be signed. */
  PaperSheet paper(MediationId id, UUID session, Actor by);

  /** What a mediator has on a day and the days after it, by time. */
  List<DaySession> ahead(LocalDate from, int days, Actor by);

  /** @param room null for a meeting elsewhere, then {@code place} says where */
  record PlanSession(
      UUID key, MediationId id, int seen, @Nullable UUID room, Instant from, Instant to, String place, SessionKind kind, Actor by) {}

  record DaySession(MediationId mediation, String number, String parties, Instant from, Instant to, String place, SessionKind kind) {}
}
