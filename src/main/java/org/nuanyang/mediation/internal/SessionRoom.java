package org.nuanyang.mediation.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.BookSlot;
import org.nuanyang.booking.BookableKind;
import org.nuanyang.booking.BookableView;
import org.nuanyang.booking.BookingId;
import org.nuanyang.booking.Bookings;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.booking.RoomOffer;
import org.nuanyang.booking.OfferBookable;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView.SessionView;
import org.nuanyang.mediation.SessionKind;
import org.nuanyang.mediation.SessionState;
import org.nuanyang.mediation.Sessions;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans the meetings, with room and mediators booked in one go, and keeps the record of each. */
@Component
@Transactional
class SessionRoom implements Sessions {

  private static final int HOUR = 60;

  private final MediationBook book;
  private final Mediators mediators;
  private final Parties parties;
  private final MediationStory story;
  private final MediationPapers papers;
  private final MeetingRooms rooms;
  private final Bookings bookings;
  private final Matters matters;
  private final Submissions submissions;
  private final Vault vault;
  private final JdbcClient jdbc;
  private final Clock clock;

  SessionRoom(MediationBook book, Mediators mediators, Parties parties, MediationStory story, MediationPapers papers, MeetingRooms rooms, Bookings bookings, Matters matters,
      Submissions submissions, Vault vault, JdbcClient jdbc, Clock clock) {
    this.book = book;
    this.mediators = mediators;
    this.parties = parties;
    this.story = story;
    this.papers = papers;
    this.rooms = rooms;
    this.bookings = bookings;
    this.matters = matters;
    this.submissions = submissions;
    this.vault = vault;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<BookableView> rooms(MediationId id, Actor by) {
    return rooms.own(book.readable(id, by).committee);
  }

  @Override
  @Transactional(readOnly = true)
  public List<RoomOffer> offers(MediationId id, LocalDate day, boolean video, Actor by) {
    return rooms.offers(book.readable(id, by).committee, day, video);
  }

  @Override
  @Transactional(readOnly = true)
  public LentRoom room(MediationId id, UUID room, Actor by) {
    return rooms.room(room, book.readable(id, by).committee);
  }

  @Override
  public void addRoom(MediationId id, String name, boolean video, Actor by) {
    MediationCase about = book.readable(id, by);
    MediationBook.mustWork(about, by);
    bookings.offer(
        new OfferBookable(
            Ids.next(clock), about.city, about.committee, video ? BookableKind.VIDEO_ROOM : BookableKind.ROOM, name, 1, Mediators.WORKDAYS, HOUR, false, by));
  }

  @Override
  @Transactional(readOnly = true)
  public List<FreeSlot> freeTogether(MediationId id, Set<UUID> wanted, LocalDate from, Actor by) {
    MediationCase about = book.readable(id, by);
    return rooms.free(needed(about, wanted), about.committee, from);
  }

  private Set<UUID> needed(MediationCase about, Set<UUID> wanted) {
    Set<UUID> needed = new HashSet<>(wanted);
    mediators.named(about.id).forEach(one -> needed.add(one.id()));
    return needed;
  }

  @Override
  public UUID plan(PlanSession order) {
    return UUID.fromString(submissions.once(order.key(), "mediation.plan", () -> planned(order).toString()));
  }

  private UUID planned(PlanSession order) {
    MediationCase about = book.take(order.id(), order.seen(), order.by());
    about.must(about.state == MediationState.ACCEPTED || about.state == MediationState.MEDIATING);
    mediators.mustBeTrusted(about);
    if (about.separate() && order.kind() == SessionKind.TOGETHER) throw new Refusal("mediation.session.separate");
    if (order.room() == null && order.place().isBlank()) throw new Refusal("mediation.session.place");
    Set<UUID> wanted = rooms.wanted(order, about.committee);
    BookingId booked =
        rooms.borrow(new BookSlot(order.key(), needed(about, wanted), order.from(), order.to(), about.id, about.number, order.by()), about.committee);
    String place = wanted.isEmpty() ? order.place().strip() : rooms.called(booked);
    UUID id = Ids.next(clock);
    jdbc.sql(
            """
            insert into mediation_session (id, mediation, committee, booking, starts_at, ends_at, place, kind, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED')""")
        .params(id, about.id, about.committee, booked.value(), Timestamp.from(order.from()), Timestamp.from(order.to()), place, order.kind().name())
        .update();
    about.nextSession = next(about.id);
    book.keep(about, "PLAN", place, order.by());
    if (rooms.waits(booked)) story.whisper(about, "room-asked", "", order.by());
    else invite(about, order.from(), place, order.by());
    return id;
  }

  private void invite(MediationCase about, Instant from, String place, Actor by) {
    story.tell(about, "planned", about.dueAt, false, null, by, MediationPapers.moment(from), place);
    story.message(about, parties.of(about.id, matters.facts(new MatterId(about.matter))), "planned");
  }

  private record Booked(UUID id, UUID mediation, Instant startsAt, String place, boolean heldBack) {}

  private Optional<Booked> planned(BookingId booking) {
    return jdbc.sql("select id, mediation, starts_at, place, held_back from mediation_session where booking = ? and state = 'PLANNED'")
        .param(booking.value())
        .query(Booked.class)
        .optional();
  }

  /** A lender said yes: the parties are invited once every room of the meeting is sure and every mediator is accepted (第二十三条). */
  void confirmed(BookingId booking, Actor by) {
    if (rooms.waits(booking)) return;
    planned(booking)
        .ifPresent(
            one -> {
              MediationCase about = book.held(new MediationId(one.mediation()));
              if (mediators.trusted(about)) {
                invite(about, one.startsAt(), one.place(), by);
                return;
              }
              jdbc.sql("update mediation_session set held_back = true where id = ?").param(one.id()).update();
              story.whisper(about, "held-back", "", by);
            });
  }

  /** Somebody stated, answered or took over: what was held back goes out once everybody is accepted. */
  void trusted(MediationCase about, Actor by) {
    if (!mediators.trusted(about)) return;
    jdbc.sql(
            """
            update mediation_session set held_back = false
             where mediation = ? and held_back and state = 'PLANNED' and starts_at > ? returning id, mediation, starts_at, place, false as held_back""")
        .params(about.id, Timestamp.from(clock.instant()))
        .query(Booked.class)
        .list()
        .forEach(one -> invite(about, one.startsAt(), one.place(), by));
  }

  /** A lender said no or wants the room back: whoever was invited hears of it. @return the mediation that needs another room */
  Optional<MediationCase> lost(BookingId booking, boolean invited, String because, Actor by) {
    return planned(booking)
        .map(
            one -> {
              MediationCase about = book.held(new MediationId(one.mediation()));
              cancelled(about, one.id(), because, by);
              about.nextSession = next(about.id);
              book.keep(about, "LOSE_ROOM", because, by);
              if (!invited || one.heldBack()) return about;
              story.tell(about, "cancelled", about.dueAt, false, because, by);
              story.message(about, parties.of(about.id, matters.facts(new MatterId(about.matter))), "cancelled");
              return about;
            });
  }

  private @Nullable Instant next(UUID mediation) {
    return jdbc.sql("select starts_at from mediation_session where mediation = ? and state = 'PLANNED' order by starts_at limit 1")
        .param(mediation)
        .query((row, line) -> row.getTimestamp(1).toInstant())
        .optional()
        .orElse(null);
  }

  @Override
  public void cancel(MediationId id, int seen, UUID session, String reason, Actor by) {
    MediationCase about = book.take(id, seen, by);
    cancelled(about, session, reason, by);
    about.nextSession = next(about.id);
    book.keep(about, "CANCEL_SESSION", reason, by);
    story.tell(about, "cancelled", about.dueAt, false, reason, by);
    story.message(about, parties.of(about.id, matters.facts(new MatterId(about.matter))), "cancelled");
  }

  private void cancelled(MediationCase about, UUID session, String reason, Actor by) {
    UUID booking =
        jdbc.sql("update mediation_session set state = 'CANCELLED' where id = ? and mediation = ? and state = 'PLANNED' returning booking")
            .params(session, about.id)
            .query(UUID.class)
            .optional()
            .orElseThrow(() -> new Missing("mediation.session.unknown"));
    bookings.cancel(new BookingId(booking), reason, by);
  }

  private record Ahead(UUID id, UUID booking) {}

  /** Somebody else mediates: what lies ahead keeps its hour and room where they have time then, and is given back where not. */
  void moved(MediationCase about, Actor by) {
    Set<UUID> now = needed(about, Set.of());
    boolean lost = false;
    List<Ahead> ahead =
        jdbc.sql("select id, booking from mediation_session where mediation = ? and state = 'PLANNED' and starts_at > ? order by starts_at, id")
            .params(about.id, Timestamp.from(clock.instant()))
            .query(Ahead.class)
            .list();
    if (ahead.isEmpty()) return;
    for (Ahead one : ahead) {
      if (bookings.exchange(new BookingId(one.booking()), goneFrom(about, one, now), now, by)) continue;
      cancelled(about, one.id(), story.text("mediation.session.nobody-free"), by);
      lost = true;
    }
    about.nextSession = next(about.id);
    book.keep(about, "MOVE", "", by);
    if (lost) story.message(about, parties.of(about.id, matters.facts(new MatterId(about.matter))), "cancelled");
    trusted(about, by);
  }

  /** Those who are booked for it and do not mediate any more; rooms stay. */
  private Set<UUID> goneFrom(MediationCase about, Ahead meeting, Set<UUID> now) {
    Set<UUID> gone = new HashSet<>();
    bookings.of(about.id).stream()
        .filter(one -> one.id().value().equals(meeting.booking()))
        .flatMap(one -> one.bookables().stream())
        .filter(one -> !now.contains(one) && bookings.bookable(one).kind() == BookableKind.MEDIATOR)
        .forEach(gone::add);
    return gone;
  }

  /** The mediation is over: rooms are free again. The meeting at which it ended is still to be written down. */
  void cancelAll(MediationCase about, Actor by) {
    jdbc.sql("select id from mediation_session where mediation = ? and state = 'PLANNED' and starts_at > ?")
        .params(about.id, Timestamp.from(clock.instant()))
        .query(UUID.class)
        .list()
        .forEach(session -> cancelled(about, session, "", by));
    about.nextSession = null;
  }

  @Override
  public void record(MediationId id, int seen, UUID session, String words, Actor by) {
    MediationCase about = book.take(id, seen, by);
    if (words.strip().length() < 10) throw new Refusal("mediation.session.words");
    about.must(about.archivedAt == null);
    boolean goesOn = about.state.open();
    if (goesOn) about.begin();
    int written =
        jdbc.sql("update mediation_session set state = 'HELD', record = ?, written_by = ? where id = ? and mediation = ? and state = 'PLANNED' and starts_at <= ?")
            .params(vault.seal(words.strip().getBytes(StandardCharsets.UTF_8)), by.name(), session, about.id, Timestamp.from(clock.instant().plus(Duration.ofHours(1))))
            .update();
    if (written == 0) throw new Refusal("mediation.session.not-yet");
    if (goesOn) about.nextSession = next(about.id);
    book.keep(about, "RECORD", "", by);
    if (goesOn) story.tell(about, "recorded", about.dueAt, false, null, by);
    else story.whisper(about, "recorded", "", by);
  }

  @Override
  @Transactional(readOnly = true)
  public PaperSheet paper(MediationId id, UUID session, Actor by) {
    MediationCase about = book.readable(id, by);
    SessionView held = of(about.id, true).stream().filter(one -> one.id().equals(session)).findFirst().orElseThrow(() -> new Missing("mediation.session.unknown"));
    return papers.record(about, held, mediators.named(about.id));
  }

  /** @param readable whether what was said may be read by whoever asks */
  List<SessionView> of(UUID mediation, boolean readable) {
    return jdbc.sql("select * from mediation_session where mediation = ? order by starts_at, id").param(mediation).query((row, line) -> row(row, readable)).list();
  }

  private SessionView row(ResultSet row, boolean readable) throws SQLException {
    byte[] record = row.getBytes("record");
    return new SessionView(
        row.getObject("id", UUID.class), row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(), row.getString("place"),
        SessionKind.valueOf(row.getString("kind")), SessionState.valueOf(row.getString("state")), rooms.places(row.getObject("booking", UUID.class)),
        record == null || !readable ? null : new String(vault.open(record), StandardCharsets.UTF_8), row.getString("written_by"));
  }

  @Override
  @Transactional(readOnly = true)
  public List<DaySession> ahead(LocalDate from, int days, Actor by) {
    by.must(Role.MEDIATOR);
    return jdbc.sql(
            """
            select s.*, c.number, c.party_names, c.city from mediation_session s join mediation_case c on c.id = s.mediation
             where s.committee = any(?) and s.state = 'PLANNED' and s.starts_at >= ? and s.starts_at < ?
               and exists (select 1 from mediation_mediator m where m.mediation = c.id and (m.account = ? or not exists
                 (select 1 from mediation_mediator mine where mine.account = ?)))
             order by s.starts_at, s.id limit 100""")
        .params(
            Arrays.asList(
                by.units().toArray(UUID[]::new), Timestamp.from(from.atStartOfDay(CityClock.ZONE).toInstant()),
                Timestamp.from(from.plusDays(days).atStartOfDay(CityClock.ZONE).toInstant()), by.id(), by.id()))
        .query(
            (row, line) ->
                new DaySession(
                    new MediationId(row.getObject("mediation", UUID.class)), row.getString("number"), row.getString("party_names"),
                    row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(), row.getString("place"),
                    SessionKind.valueOf(row.getString("kind"))))
        .list();
  }
}
