package org.nuanyang.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.booking.LendRoom;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.booking.LentTo;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rooms and the terms on which they are lent, edition after edition. */
@Component
class RoomTerms {

  private static final String LAST =
      """
      select b.id, b.city, b.organisation, b.name, b.kind, t.edition, t.lent_to, t.confirmer, t.way_there, t.step_free, t.keeper, t.last_day, t.because
        from bookable b left join lateral (select * from room_terms t where t.bookable = b.id order by edition desc limit 1) t on true
       where b.active and b.kind in ('ROOM', 'VIDEO_ROOM') and\s""";

  private final JdbcClient jdbc;
  private final Clock clock;

  RoomTerms(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The next edition. @throws Stale somebody wrote it meanwhile */
  void write(LendRoom order) {
    int edition = order.seen() + 1;
    try {
      jdbc.sql(
              """
              insert into room_terms (bookable, edition, lent_to, confirmer, way_there, step_free, keeper, last_day, because, written_at, written_by)
              values (?, ?, ?, ?, ?, ?, ?, null, '', ?, ?)""")
          .params(order.id(), edition, order.to().name(), order.confirmer(), order.way(), order.stepFree(), order.keeper(), Timestamp.from(clock.instant()), order.by().name())
          .update();
    } catch (DuplicateKeyException overtaken) {
      throw new Stale();
    }
    for (OpeningHours.Span span : order.hours().spans())
      jdbc.sql("insert into room_terms_hours (bookable, edition, weekday, opens, closes) values (?, ?, ?, ?, ?)")
          .params(order.id(), edition, span.day().getValue(), span.opens(), span.closes())
          .update();
    for (UUID one : order.chosen())
      jdbc.sql("insert into room_terms_borrower (bookable, edition, organisation) values (?, ?, ?)").params(order.id(), edition, one).update();
  }

  /** The same terms, with an end. */
  void end(LentRoom room, LocalDate lastDay, String because, Actor by) {
    int edition = room.edition() + 1;
    jdbc.sql(
            """
            insert into room_terms (bookable, edition, lent_to, confirmer, way_there, step_free, keeper, last_day, because, written_at, written_by)
            select bookable, ?, lent_to, confirmer, way_there, step_free, keeper, ?, ?, ?, ? from room_terms where bookable = ? and edition = ?""")
        .params(edition, lastDay, because, Timestamp.from(clock.instant()), by.name(), room.id(), room.edition())
        .update();
    jdbc.sql("insert into room_terms_hours select bookable, ?, weekday, opens, closes from room_terms_hours where bookable = ? and edition = ?")
        .params(edition, room.id(), room.edition())
        .update();
    jdbc.sql("insert into room_terms_borrower select bookable, ?, organisation from room_terms_borrower where bookable = ? and edition = ?")
        .params(edition, room.id(), room.edition())
        .update();
  }

  Optional<LentRoom> find(UUID id) {
    return read("b.id = :id", Map.of("id", id)).stream().findFirst();
  }

  List<LentRoom> of(String city, boolean all, Set<UUID> units) {
    return read("b.city = :city and (:all or b.organisation in (:units)) limit 500", Map.of("city", city, "all", all, "units", units));
  }

  /** Rooms of a city that somebody else may book on a day. */
  List<LentRoom> lent(String city, OrganisationView borrower, LocalDate day, boolean video) {
    return read("b.city = :city and b.kind = :kind and t.edition is not null", Map.of("city", city, "kind", video ? "VIDEO_ROOM" : "ROOM")).stream()
        .filter(room -> room.lentOn(day))
        .filter(room -> !room.organisation().equals(borrower.id()))
        .toList();
  }

  private List<LentRoom> read(String which, Map<String, Object> values) {
    List<LentRoom> bare = jdbc.sql(LAST + which).params(values).query((row, line) -> bare(row)).list();
    if (bare.isEmpty()) return bare;
    Map<UUID, List<OpeningHours.Span>> hours = new HashMap<>();
    Map<UUID, Set<UUID>> chosen = new HashMap<>();
    List<UUID> ids = bare.stream().filter(one -> one.edition() > 0).map(LentRoom::id).toList();
    if (!ids.isEmpty()) {
      String last = " x join (select bookable, max(edition) as edition from room_terms where bookable in (:ids) group by bookable) l using (bookable, edition)";
      jdbc.sql("select x.* from room_terms_hours" + last)
          .param("ids", ids)
          .query(row -> {
            hours.computeIfAbsent(row.getObject("bookable", UUID.class), id -> new ArrayList<>())
                .add(new OpeningHours.Span(DayOfWeek.of(row.getInt("weekday")), row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)));
          });
      jdbc.sql("select x.* from room_terms_borrower" + last)
          .param("ids", ids)
          .query(row -> {
            chosen.computeIfAbsent(row.getObject("bookable", UUID.class), id -> new HashSet<>()).add(row.getObject("organisation", UUID.class));
          });
    }
    return bare.stream().map(one -> whole(one, hours.getOrDefault(one.id(), List.of()), chosen.getOrDefault(one.id(), Set.of()))).toList();
  }

  private static LentRoom bare(ResultSet row) throws SQLException {
    String to = row.getString("lent_to");
    return new LentRoom(
        row.getObject("id", UUID.class), row.getInt("edition"), row.getString("city"), row.getObject("organisation", UUID.class), "", row.getString("name"),
        row.getString("kind").equals("VIDEO_ROOM"), to == null ? LentTo.COUNTY : LentTo.valueOf(to), Set.of(), row.getObject("confirmer", UUID.class),
        OpeningHours.NONE, words(row, "way_there"), row.getBoolean("step_free"), words(row, "keeper"), row.getObject("last_day", LocalDate.class),
        words(row, "because"));
  }

  private static String words(ResultSet row, String column) throws SQLException {
    String said = row.getString(column);
    return said == null ? "" : said;
  }

  private static LentRoom whole(LentRoom o, List<OpeningHours.Span> hours, Set<UUID> chosen) {
    return new LentRoom(
        o.id(), o.edition(), o.city(), o.organisation(), o.organisationName(), o.name(), o.video(), o.to(), chosen, o.confirmer(), new OpeningHours(hours), o.way(),
        o.stepFree(), o.keeper(), o.lastDay(), o.because());
  }
}
