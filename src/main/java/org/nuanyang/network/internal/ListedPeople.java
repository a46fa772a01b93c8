package org.nuanyang.network.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.LicenceState;
import org.nuanyang.network.ListedKind;
import org.nuanyang.network.ListedPerson;
import org.nuanyang.network.PersonSearch;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People as the public looks for them: the licensed ones from the register of practitioners, the others from the
 * places they serve at. Each is read in the order of names from an index of its own; the two are then laid together.
 */
@Component
class ListedPeople {

  private static final String LICENSED =
      """
      SELECT p.id, p.city, p.kind, p.name, p.firm AS organisation, o.name AS organisation_name, o.phone AS organisation_phone, p.region,
             p.licence, p.licence_state, p.licence_until, p.specialities, p.languages, o.latitude, o.longitude
        FROM practitioner p JOIN organisation o ON o.id = p.firm
       WHERE p.kind IN ('LAWYER', 'GRASSROOTS_WORKER')\s""";
  /** A duty lawyer of the register stands there already. */
  private static final String SERVING =
      """
      SELECT p.id, p.city, p.duty AS kind, p.name, p.organisation, o.name AS organisation_name, o.phone AS organisation_phone, o.region,
             '' AS licence, NULL::text AS licence_state, NULL::date AS licence_until, '{}'::text[] AS specialities, p.languages, o.latitude, o.longitude
        FROM place_person p JOIN organisation o ON o.id = p.organisation
       WHERE p.practitioner IS NULL\s""";
  private static final String BY_NAME = " AND (p.name COLLATE \"C\", p.id) > (:fromName, :fromId) ORDER BY p.name COLLATE \"C\", p.id LIMIT :size";
  private static final String BY_DEGREES =
      " AND o.active AND o.latitude IS NOT NULL ORDER BY point(o.longitude, o.latitude) <-> point(:lng, :lat) LIMIT :size";
  private static final String WITHIN =
      " AND o.active AND o.latitude IS NOT NULL AND point(o.longitude, o.latitude) <@ box(point(:west, :south), point(:east, :north))";
  /** One sign is common: the list is walked in order, and the first page is soon full. */
  private static final String WITH_A_SIGN = " AND string_to_array(p.name, NULL) @> string_to_array(:name, NULL) AND strpos(p.name, :name) > 0";
  /**
   * Two signs together are rare: their few bearers are found first, by the index over signs. Left to itself the database
   * walks the whole list in order for a name that stands at its end, or nowhere.
   */
  private static final String OF_NAME =
      " AND p.id = ANY (ARRAY(SELECT named.id FROM %s named WHERE named.city = :city"
          + " AND string_to_array(named.name, NULL) @> string_to_array(:name, NULL) AND strpos(named.name, :name) > 0))";
  private static final Comparator<ListedPerson> ORDER = Comparator.comparing(ListedPerson::name).thenComparing(one -> one.id().toString());

  private final JdbcClient jdbc;

  ListedPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Slice<ListedPerson> page(PersonSearch search) {
    Optional<ListedPerson> mark = mark(search.after());
    Map<String, Object> end =
        Map.of("fromName", mark.map(ListedPerson::name).orElse(""), "fromId", mark.map(ListedPerson::id).orElse(new UUID(0, 0)), "size", search.size() + 1);
    List<ListedPerson> both = new ArrayList<>(read(search, BY_NAME, end, null));
    both.sort(ORDER);
    return Slice.cut(both.subList(0, Math.min(both.size(), search.size() + 1)), search.size(), one -> one.id().toString());
  }

  private Optional<ListedPerson> mark(@Nullable String after) {
    if (after == null) return Optional.empty();
    try {
      return one(UUID.fromString(after));
    } catch (IllegalArgumentException forged) {
      return Optional.empty();
    }
  }

  Slice<ListedPerson> nearest(PersonSearch search, GeoPoint from) {
    Map<String, Object> start = Map.of("lng", from.longitude(), "lat", from.latitude(), "size", search.size());
    List<ListedPerson> byDegrees = read(search, BY_DEGREES, start, from);
    return new Slice<>(
        Nearness.of(byDegrees.stream().sorted(Comparator.comparing(ListedPeople::distance)).limit(search.size()).toList(), ListedPeople::distance, bound -> within(search, from, bound), search.size()), null);
  }

  private List<ListedPerson> within(PersonSearch search, GeoPoint from, double bound) {
    Nearness.Box box = Nearness.Box.around(from, bound);
    return read(search, WITHIN, Map.of("south", box.south(), "north", box.north(), "west", box.west(), "east", box.east()), from);
  }

  private static double distance(ListedPerson one) {
    return one.kilometres() == null ? Double.MAX_VALUE : one.kilometres();
  }

  Optional<ListedPerson> one(UUID id) {
    return jdbc.sql(LICENSED + "AND p.id = :id").param("id", id).query(row(null)).optional()
        .or(() -> jdbc.sql(SERVING + "AND p.id = :id").param("id", id).query(row(null)).optional());
  }

  List<ListedPerson> at(UUID organisation, int most) {
    List<ListedPerson> all = new ArrayList<>(jdbc.sql(LICENSED + "AND p.firm = :at ORDER BY p.name, p.id LIMIT :most").param("at", organisation).param("most", most).query(row(null)).list());
    all.addAll(jdbc.sql(SERVING + "AND p.organisation = :at ORDER BY p.duty, p.name, p.id LIMIT :most").param("at", organisation).param("most", most).query(row(null)).list());
    // A duty lawyer of the register is found at the place too.
    all.addAll(
        jdbc.sql(LICENSED + "AND p.id IN (SELECT practitioner FROM place_person WHERE organisation = :at AND practitioner IS NOT NULL) AND p.firm <> :at ORDER BY p.name, p.id LIMIT :most")
            .param("at", organisation).param("most", most).query(row(null)).list());
    return all.stream().limit(most).toList();
  }

  long count(String city) {
    return jdbc.sql("SELECT (SELECT count(*) FROM practitioner WHERE city = :city AND kind IN ('LAWYER', 'GRASSROOTS_WORKER')) + (SELECT count(*) FROM place_person WHERE city = :city AND practitioner IS NULL)")
        .param("city", city).query(Long.class).single();
  }

  private List<ListedPerson> read(PersonSearch search, String end, Map<String, Object> values, @Nullable GeoPoint from) {
    List<ListedPerson> both = new ArrayList<>();
    ListedKind kind = search.kind();
    if (kind == null || kind.isLicensed()) both.addAll(licensed(search, end, values, from));
    boolean namesAMatter = !search.matter().isEmpty() || search.licensedOnly();
    if (!namesAMatter && (kind == null || !kind.isLicensed())) both.addAll(serving(search, end, values, from));
    return both;
  }

  private List<ListedPerson> licensed(PersonSearch search, String end, Map<String, Object> values, @Nullable GeoPoint from) {
    var sql = new StringBuilder(LICENSED).append("AND p.city = :city");
    if (search.kind() != null) sql.append(" AND p.kind = :kind");
    if (!search.region().isEmpty()) sql.append(" AND p.region = :region");
    if (!search.matter().isEmpty()) sql.append(" AND p.specialities @> ARRAY[:matter]::text[]");
    if (search.licensedOnly()) sql.append(" AND p.licence_state = 'VALID'");
    return ask("practitioner", sql, search, end, values, from);
  }

  private List<ListedPerson> serving(PersonSearch search, String end, Map<String, Object> values, @Nullable GeoPoint from) {
    var sql = new StringBuilder(SERVING).append("AND p.city = :city");
    if (search.kind() != null) sql.append(" AND p.duty = :kind");
    if (!search.region().isEmpty()) sql.append(" AND o.region = :region");
    return ask("place_person", sql, search, end, values, from);
  }

  private List<ListedPerson> ask(String register, StringBuilder sql, PersonSearch search, String end, Map<String, Object> values, @Nullable GeoPoint from) {
    if (search.mongolian()) sql.append(" AND 'mn' = ANY(p.languages)");
    String name = search.name().strip();
    if (!name.isEmpty()) sql.append(name.codePointCount(0, name.length()) == 1 ? WITH_A_SIGN : OF_NAME.formatted(register));
    return jdbc.sql(sql.append(end).toString())
        .param("city", search.city())
        .param("kind", search.kind() == null ? "" : search.kind().name())
        .param("region", search.region())
        .param("matter", search.matter())
        .param("name", name)
        .params(values)
        .query(row(from))
        .list();
  }

  private static org.springframework.jdbc.core.RowMapper<ListedPerson> row(@Nullable GeoPoint from) {
    return (row, line) -> read(row, from);
  }

  private static ListedPerson read(ResultSet row, @Nullable GeoPoint from) throws SQLException {
    GeoPoint at = Organisations.point(row, "latitude", "longitude");
    String licensed = row.getString("licence_state");
    return new ListedPerson(
        row.getObject("id", UUID.class), row.getString("city"), ListedKind.valueOf(row.getString("kind")), row.getString("name"),
        row.getObject("organisation", UUID.class), row.getString("organisation_name"), row.getString("organisation_phone"),
        row.getString("region"), row.getString("licence"), licensed == null ? null : LicenceState.valueOf(licensed),
        row.getObject("licence_until", LocalDate.class), matters(row), Organisations.texts(row, "languages"),
        from == null || at == null ? null : from.kilometresTo(at));
  }

  private static Set<String> matters(ResultSet row) throws SQLException {
    return Organisations.texts(row, "specialities");
  }
}
