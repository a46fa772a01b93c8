package org.nuanyang.network.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.BodySearch;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.NearPlace;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Bodies as the public looks for them. */
@Component
class ListedBodies {

  /** Where one may come with any matter. */
  private static final List<Integer> FOR_EVERYTHING =
      Arrays.stream(new OrganisationKind[] {OrganisationKind.CITY_CENTRE, OrganisationKind.COUNTY_CENTRE, OrganisationKind.STATION, OrganisationKind.CONTACT_POINT})
          .map(Enum::ordinal)
          .toList();
  /** In kilometres along the meridian and, shortened, along the parallel: good for sorting what is near. */
  private static final String BY_DEGREES = " ORDER BY point(longitude, latitude) <-> point(:lng, :lat) LIMIT :size";

  private record Mark(int rank, String name, UUID id) {}

  private static final Mark BEGINNING = new Mark(-1, "", new UUID(0, 0));

  private final JdbcClient jdbc;
  private final Organisations rows;
  private final Clock clock;

  ListedBodies(JdbcClient jdbc, Organisations rows, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.clock = clock;
  }

  Slice<NearPlace> page(BodySearch search) {
    Mark from = mark(search.after());
    StatementSpec query =
        asked(search, " AND (kind_rank, name, id) > (:fromRank, :fromName, :fromId) ORDER BY kind_rank, name, id LIMIT :size")
            .param("fromRank", from.rank())
            .param("fromName", from.name())
            .param("fromId", from.id())
            .param("size", search.size() + 1);
    return Slice.cut(rows.read(query), search.size(), one -> one.id().toString()).map(one -> new NearPlace(one, -1));
  }

  /** Nearest first among those the search asks for. */
  Slice<NearPlace> nearest(BodySearch search, GeoPoint from) {
    return new Slice<>(nearest(from, search.size(), sql -> asked(search, sql)), null);
  }

  /** Nearest first, whatever the condition. @param query the condition with this end */
  List<NearPlace> nearest(GeoPoint from, int wanted, Function<String, StatementSpec> query) {
    List<NearPlace> byDegrees =
        places(rows.bare(query.apply(" AND latitude IS NOT NULL" + BY_DEGREES).param("lng", from.longitude()).param("lat", from.latitude()).param("size", wanted)), from);
    List<NearPlace> near =
        Nearness.of(byDegrees, NearPlace::kilometres, bound -> places(rows.bare(within(query, Nearness.Box.around(from, bound))), from), wanted);
    return places(rows.withHours(near.stream().map(NearPlace::place).toList()), from);
  }

  private static StatementSpec within(Function<String, StatementSpec> query, Nearness.Box box) {
    return query.apply(" AND latitude IS NOT NULL AND point(longitude, latitude) <@ box(point(:west, :south), point(:east, :north))")
        .param("south", box.south())
        .param("north", box.north())
        .param("west", box.west())
        .param("east", box.east());
  }

  private static List<NearPlace> places(List<OrganisationView> found, GeoPoint from) {
    return found.stream().filter(one -> one.at() != null).map(one -> new NearPlace(one, from.kilometresTo(one.at()))).toList();
  }

  private StatementSpec asked(BodySearch search, String end) {
    var sql = new StringBuilder("SELECT * FROM organisation o WHERE city = :city AND active");
    if (!search.region().isEmpty()) sql.append(" AND region = :region");
    if (search.kind() != null) sql.append(" AND kind_rank = :rank");
    if (search.stepFree()) sql.append(" AND step_free");
    if (search.mongolian()) sql.append(" AND 'mn' = ANY(languages)");
    if (!search.name().isBlank()) sql.append(" AND string_to_array(name, NULL) @> string_to_array(:name, NULL) AND strpos(name, :name) > 0");
    if (!search.matter().isEmpty())
      sql.append(
          " AND (kind_rank IN (:forEverything) OR :matter = ANY(matters) OR EXISTS (SELECT 1 FROM practitioner p"
              + " WHERE p.firm = o.id AND :matter = ANY(p.specialities) AND p.licence_state = 'VALID'))");
    if (search.openNow())
      sql.append(
          " AND EXISTS (SELECT 1 FROM opening_hours h WHERE h.organisation = o.id AND h.weekday = :weekday AND h.opens <= :time AND h.closes > :time)");
    LocalDateTime now = LocalDateTime.now(clock);
    return jdbc.sql(sql.append(end).toString())
        .param("city", search.city())
        .param("region", search.region())
        .param("rank", search.kind() == null ? -1 : search.kind().ordinal())
        .param("name", search.name().strip())
        .param("matter", search.matter())
        .param("forEverything", FOR_EVERYTHING)
        .param("weekday", now.getDayOfWeek().getValue())
        .param("time", now.toLocalTime());
  }

  private Mark mark(@Nullable UUID after) {
    if (after == null) return BEGINNING;
    return jdbc.sql("SELECT kind_rank, name FROM organisation WHERE id = ?")
        .param(after)
        .query((row, line) -> new Mark(row.getInt("kind_rank"), row.getString("name"), after))
        .optional()
        .orElse(BEGINNING);
  }
}
