package org.nuanyang.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.EnterVillage;
import org.nuanyang.directory.VillageFunnel;
import org.nuanyang.directory.VillageStep;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.ResumeCode;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of villages. */
@Component
class VillageBook implements Villages {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final AuditTrail audit;
  private final Clock clock;

  VillageBook(JdbcClient jdbc, JdbcTemplate batch, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<VillageView> byCode(String code) {
    return ResumeCode.typed(code).flatMap(one -> jdbc.sql("SELECT * FROM village WHERE code = ?").param(one).query(VillageBook::row).optional());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<VillageView> named(String city, String words) {
    String plain = words.replaceAll("\\s", "");
    if (plain.isEmpty()) return Optional.empty();
    return jdbc.sql(
            """
            SELECT * FROM village WHERE city = :city AND latitude IS NOT NULL
               AND string_to_array(town || name, NULL) @> string_to_array(:words, NULL) AND strpos(town || name, :words) > 0
             ORDER BY length(town || name), region, town, name LIMIT 1""")
        .param("city", city)
        .param("words", plain)
        .query(VillageBook::row)
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public VillageView village(UUID id) {
    return jdbc.sql("SELECT * FROM village WHERE id = ?").param(id).query(VillageBook::row).optional().orElseThrow(() -> new Missing("directory.unknown-village"));
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<VillageView> list(String city, String region, String words, @Nullable UUID after, int size) {
    var sql = new StringBuilder("SELECT * FROM village WHERE city = :city");
    if (!region.isEmpty()) sql.append(" AND region = :region");
    if (!words.isBlank()) sql.append(" AND string_to_array(town || name, NULL) @> string_to_array(:words, NULL) AND strpos(town || name, :words) > 0");
    Optional<VillageView> mark = after == null ? Optional.empty() : jdbc.sql("SELECT * FROM village WHERE id = ?").param(after).query(VillageBook::row).optional();
    List<VillageView> read =
        jdbc.sql(sql + " AND (region, town, name, id) > (:fromRegion, :fromTown, :fromName, :fromId) ORDER BY region, town, name, id LIMIT :size")
            .param("city", city)
            .param("region", region)
            .param("words", words.replaceAll("\\s", ""))
            .param("fromRegion", mark.map(VillageView::region).orElse(""))
            .param("fromTown", mark.map(VillageView::town).orElse(""))
            .param("fromName", mark.map(VillageView::name).orElse(""))
            .param("fromId", mark.map(VillageView::id).orElse(new UUID(0, 0)))
            .param("size", size + 1)
            .query(VillageBook::row)
            .list();
    return Slice.cut(read, size, one -> one.id().toString());
  }

  @Override
  @Transactional(readOnly = true)
  public List<VillageView> located(String city) {
    return jdbc.sql("SELECT * FROM village WHERE city = ? AND latitude IS NOT NULL ORDER BY region, town, name, id").param(city).query(VillageBook::row).list();
  }

  @Override
  @Transactional
  public int enter(List<EnterVillage> orders, Actor by) {
    by.must(Role.SYSTEM_ADMIN, Role.DIRECTOR);
    long before = many(orders);
    batch.batchUpdate(
        """
        INSERT INTO village (id, code, city, region, town, name, latitude, longitude, contact_point) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (city, region, town, name) DO UPDATE
          SET latitude = coalesce(excluded.latitude, village.latitude), longitude = coalesce(excluded.longitude, village.longitude),
              contact_point = coalesce(excluded.contact_point, village.contact_point)""",
        orders.stream().map(this::values).toList());
    int fresh = (int) (many(orders) - before);
    if (!orders.isEmpty()) audit.did(by, "directory.villages", "organisation", by.organisation() == null ? new UUID(0, 0) : by.organisation(), String.valueOf(orders.size()));
    return fresh;
  }

  private long many(List<EnterVillage> orders) {
    if (orders.isEmpty()) return 0;
    return jdbc.sql("SELECT count(*) FROM village WHERE city = ?").param(orders.getFirst().city()).query(Long.class).single();
  }

  private @Nullable Object[] values(EnterVillage order) {
    GeoPoint at = order.at();
    return new @Nullable Object[] {
      Ids.next(clock), ResumeCode.draw(), order.city(), order.region(), order.town(), order.name(), at == null ? null : at.latitude(), at == null ? null : at.longitude(), order.contactPoint()
    };
  }

  @Override
  @Transactional
  public void count(UUID village, VillageStep step) {
    jdbc.sql("INSERT INTO village_step (village, on_day, step, times) VALUES (?, ?, ?, 1) ON CONFLICT (village, on_day, step) DO UPDATE SET times = village_step.times + 1")
        .params(village, LocalDate.now(clock), step.name())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public VillageFunnel funnel(String city, LocalDate from, LocalDate to) {
    Map<VillageStep, Long> times = new EnumMap<>(VillageStep.class);
    jdbc.sql("SELECT s.step, sum(s.times) AS times FROM village_step s JOIN village v ON v.id = s.village WHERE s.on_day BETWEEN ? AND ? AND v.city = ? GROUP BY s.step")
        .params(from, to, city)
        .query(row -> {
          times.put(VillageStep.valueOf(row.getString("step")), row.getLong("times"));
        });
    int many =
        jdbc.sql("SELECT count(DISTINCT s.village) FROM village_step s JOIN village v ON v.id = s.village WHERE s.on_day BETWEEN ? AND ? AND v.city = ?").params(from, to, city).query(Integer.class).single();
    return new VillageFunnel(many, times);
  }

  private static VillageView row(ResultSet row, int line) throws SQLException {
    Double latitude = row.getObject("latitude", Double.class);
    return new VillageView(
        row.getObject("id", UUID.class), row.getString("code"), row.getString("city"), row.getString("region"), row.getString("town"), row.getString("name"),
        latitude == null ? null : new GeoPoint(latitude, row.getDouble("longitude")), row.getObject("contact_point", UUID.class));
  }
}
