package org.nuanyang.directory.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.CircleQuestion;
import org.nuanyang.directory.Coverage;
import org.nuanyang.directory.EnterVillage;
import org.nuanyang.directory.Outline;
import org.nuanyang.directory.ServiceCircle;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.SiteView;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.shared.Unreadable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Measures how far every village is from the nearest place, and keeps the city's outline. */
@Component
class CoverageRoom implements Coverage {

  private final Villages villages;
  private final Network network;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  CoverageRoom(Villages villages, Network network, AuditTrail audit, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.villages = villages;
    this.network = network;
    this.audit = audit;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public ServiceCircle circle(CircleQuestion question) {
    var sites = new NearestSites<String>();
    List<SiteView> places = network.sites(question.city(), question.kinds());
    places.forEach(site -> sites.add(site.name(), site.at()));
    List<VillageView> located = villages.located(question.city());
    List<ServiceCircle.Reach> reaches = new ArrayList<>(located.size());
    for (VillageView village : located) if (village.at() != null) reaches.add(reach(village, village.at(), sites.nearest(village.at()), question));
    reaches.sort(Comparator.comparingDouble(ServiceCircle.Reach::minutes).reversed());
    int all = jdbc.sql("SELECT count(*) FROM village WHERE city = ?").param(question.city()).query(Integer.class).single();
    return new ServiceCircle(question, List.copyOf(reaches), places.size(), all - located.size());
  }

  private static ServiceCircle.Reach reach(VillageView village, GeoPoint at, NearestSites.@Nullable Found<String> found, CircleQuestion question) {
    double now = found == null ? Double.MAX_VALUE : found.kilometres();
    double then = question.whatIf() == null ? Double.MAX_VALUE : at.kilometresTo(question.whatIf());
    double kilometres = Math.min(now, then);
    // Nothing anywhere: the figure is only there to be sorted by.
    if (kilometres == Double.MAX_VALUE) return new ServiceCircle.Reach(village, null, Double.MAX_VALUE, Double.MAX_VALUE, 0);
    double minutes = question.minutes(kilometres);
    double saved = then < now ? (now == Double.MAX_VALUE ? Double.MAX_VALUE / 2 : question.minutes(now) - minutes) : 0;
    return new ServiceCircle.Reach(village, then < now || found == null ? null : found.site(), kilometres, minutes, saved);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Outline> outline(String city) {
    return jdbc.sql("SELECT shapes FROM city_outline WHERE city = ?").param(city).query(String.class).optional()
        .map(text -> json.readValue(text, Outline.class))
        .or(() -> shipped(city));
  }

  private static Optional<Outline> shipped(String city) {
    if (!city.matches("\\d{6}")) return Optional.empty();
    try (InputStream in = CoverageRoom.class.getResourceAsStream("/directory/outline-" + city + ".geojson")) {
      return in == null ? Optional.empty() : Optional.of(new Outline(GeoJson.read(in.readAllBytes()).shapes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  @Transactional
  public Taken take(byte[] geoJson, Actor by) {
    by.must(Role.SYSTEM_ADMIN, Role.DIRECTOR);
    GeoJson file = GeoJson.read(geoJson);
    if (!file.shapes().isEmpty())
      jdbc.sql(
              """
              INSERT INTO city_outline (city, shapes, imported_at, imported_by) VALUES (?, ?::jsonb, ?, ?)
              ON CONFLICT (city) DO UPDATE SET shapes = excluded.shapes, imported_at = excluded.imported_at, imported_by = excluded.imported_by""")
          .params(by.city(), json.writeValueAsString(new Outline(file.shapes())), Timestamp.from(clock.instant()), by.name())
          .update();
    List<EnterVillage> orders = orders(file.points(), by.city());
    int fresh = orders.isEmpty() ? 0 : villages.enter(orders, by);
    audit.did(by, "directory.map", "organisation", by.organisation() == null ? new UUID(0, 0) : by.organisation(), file.shapes().size() + "+" + file.points().size());
    return new Taken(file.shapes().size(), file.points().size(), fresh);
  }

  /** A point without a county of this city cannot be told from a village of the same name next door. */
  private static List<EnterVillage> orders(List<GeoJson.Point> points, String city) {
    Map<String, String> codes = new RegionCode(city).parts().stream().collect(Collectors.toMap(RegionCode::name, RegionCode::code, (one, other) -> one));
    List<EnterVillage> orders = new ArrayList<>();
    for (GeoJson.Point point : points) {
      String code = codes.containsValue(point.code()) ? point.code() : codes.get(point.code());
      if (code == null) throw new Unreadable("directory.map.county", point.name());
      orders.add(new EnterVillage(city, code, point.town(), point.name(), point.at(), null));
    }
    return orders;
  }
}
