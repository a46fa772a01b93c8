package org.nuanyang.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.BookableView;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.booking.RoomOffer;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.identity.Actor;

/** The meetings of a mediation, in a booked room or by video, and the record of each (人民调解法 第二十七条). */
public interface Sessions {

  /** Rooms of the committee itself. */
  List<BookableView> rooms(MediationId id, Actor by);

  /** A room of the committee from now on; open on workdays in slots of an hour. */
  void addRoom(MediationId id, String name, boolean video, Actor by);

  /** Rooms that others lend to the committee on a day, nearest to it first. */
  List<RoomOffer> offers(MediationId id, LocalDate day, boolean video, Actor by);

  /** A room that can be planned with: the committee's own, or lent to it. @throws org.nuanyang.shared.Missing neither */
  LentRoom room(MediationId id, UUID room, Actor by);

  /** When a room and all mediators are free. @param room null when no room is needed */
  default List<FreeSlot> free(MediationId id, @Nullable UUID room, LocalDate from, Actor by) {
    return freeTogether(id, room == null ? Set.of() : Set.of(room), from, by);
  }

  /** When all these rooms and all mediators are free. */
  List<FreeSlot> freeTogether(MediationId id, Set<UUID> rooms, LocalDate from, Actor by);

  /** Books rooms and mediators together, and invites the parties by short message; where a lender is asked first, once they said yes. */
  UUID plan(PlanSession order);

  void cancel(MediationId id, int seen, UUID session, String reason, Actor by);

  /** Writes the record; the first one begins the mediation. Nothing written is changed afterwards. */
  void record(MediationId id, int seen, UUID session, String words, Actor by);

  /** The record as a paper to be signed. */
  PaperSheet paper(MediationId id, UUID session, Actor by);

  /** What a mediator has on a day and the days after it, by time. */
  List<DaySession> ahead(LocalDate from, int days, Actor by);

  /**
   * @param room null for a meeting elsewhere, then {@code place} says where
   * @param second the other end of a video meeting, had together with the first or not at all; null for one room
   */
  record PlanSession(
      UUID key, MediationId id, int seen, @Nullable UUID room, @Nullable UUID second, Instant from, Instant to, String place, SessionKind kind, Actor by) {

    public PlanSession(UUID key, MediationId id, int seen, @Nullable UUID room, Instant from, Instant to, String place, SessionKind kind, Actor by) {
      this(key, id, seen, room, null, from, to, place, kind, by);
    }
  }

  record DaySession(MediationId mediation, String number, String parties, Instant from, Instant to, String place, SessionKind kind) {}
}
