package org.nuanyang.network.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.RegisterOrganisation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Rows of organisations and their opening hours. */
@Component
class Organisations {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  Organisations(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** Reads {@code SELECT * FROM organisation …} and adds the hours of all found in one further query. */
  List<OrganisationView> read(StatementSpec query) {
    return withHours(bare(query));
  }

  /** The same without the hours, for finding only. */
  List<OrganisationView> bare(StatementSpec query) {
    return query.query(this::row).list();
  }

  List<OrganisationView> withHours(List<OrganisationView> bare) {
    Map<UUID, OrganisationView> found = new LinkedHashMap<>();
    bare.forEach(o -> found.put(o.id(), o));
    hours(found.keySet())
        .forEach((id, spans) -> found.computeIfPresent(id, (key, o) -> with(o, new OpeningHours(spans))));
    return List.copyOf(found.values());
  }

  void add(List<RegisterOrganisation> orders) {
    batch.batchUpdate(
        """
        INSERT INTO organisation (id, city, kind, kind_rank, parent, region, name, short_name, address,
          phone, latitude, longitude, step_free, languages, is_place)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        orders.stream().map(Organisations::values).toList());
    var spans = new ArrayList<Object[]>();
    for (var order : orders)
      for (var s : order.hours().spans())
        spans.add(new Object[] {order.id(), s.day().getValue(), s.opens(), s.closes()});
    batch.batchUpdate(
        "INSERT INTO opening_hours (organisation, weekday, opens, closes) VALUES (?, ?, ?, ?)", spans);
  }

  private static Object[] values(RegisterOrganisation order) {
    GeoPoint at = order.at();
    return new Object[] {
      order.id(), order.city(), order.kind().name(), order.kind().ordinal(), order.parent(), order.region(),
      order.name(), order.shortName(), order.address(), order.phone(),
      at == null ? null : at.latitude(), at == null ? null : at.longitude(),
      order.stepFree(), order.languages().toArray(String[]::new), order.kind().isPlace()
    };
  }

  private Map<UUID, List<OpeningHours.Span>> hours(Collection<UUID> ids) {
    var hours = new HashMap<UUID, List<OpeningHours.Span>>();
    if (ids.isEmpty()) return hours;
    jdbc.sql("SELECT organisation, weekday, opens, closes FROM opening_hours WHERE organisation IN (:ids)")
        .param("ids", ids)
        .query(
            row -> {
              hours
                  .computeIfAbsent(row.getObject("organisation", UUID.class), id -> new ArrayList<>())
                  .add(
                      new OpeningHours.Span(
                          DayOfWeek.of(row.getInt("weekday")),
                          row.getObject("opens", LocalTime.class),
                          row.getObject("closes", LocalTime.class)));
            });
    return hours;
  }

  private OrganisationView row(ResultSet row, int index) throws SQLException {
    return new OrganisationView(
        row.getObject("id", UUID.class),
        row.getString("city"),
        OrganisationKind.valueOf(row.getString("kind")),
        row.getObject("parent", UUID.class),
        row.getString("region"),
        row.getString("name"),
        row.getString("short_name"),
        row.getString("address"),
        row.getString("phone"),
        point(row, "latitude", "longitude"),
        OpeningHours.NONE,
        row.getBoolean("step_free"),
        texts(row, "languages"),
        row.getBoolean("active"),
        row.getInt("version"));
  }

  private static OrganisationView with(OrganisationView o, OpeningHours hours) {
    return new OrganisationView(
        o.id(), o.city(), o.kind(), o.parent(), o.region(), o.name(), o.shortName(), o.address(), o.phone(),
        o.at(), hours, o.stepFree(), o.languages(), o.active(), o.version());
  }

  static @Nullable GeoPoint point(ResultSet row, String latitude, String longitude) throws SQLException {
    Double north = row.getObject(latitude, Double.class);
    return north == null ? null : new GeoPoint(north, row.getDouble(longitude));
  }

  static Set<String> texts(ResultSet row, String column) throws SQLException {
    return Set.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
  }
}
