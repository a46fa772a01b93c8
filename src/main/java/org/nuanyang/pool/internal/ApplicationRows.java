package org.nuanyang.pool.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.pool.AdmissionState;
import org.nuanyang.pool.ApplyForPool;
import org.nuanyang.pool.NotAdmissible;
import org.nuanyang.pool.PoolApplicationView;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests to enter the pool, as they lie in the table. */
@Component
class ApplicationRows {

  private static final int MOST = 500;
  private static final String READ =
      """
      SELECT a.*, (SELECT count(*) FROM pool_objection o WHERE o.application = a.id AND o.answer IS NULL) AS open_objections
        FROM pool_application a\s""";

  private final JdbcClient jdbc;
  private final Network network;
  private final Clock clock;

  ApplicationRows(JdbcClient jdbc, Network network, Clock clock) {
    this.jdbc = jdbc;
    this.network = network;
    this.clock = clock;
  }

  void add(UUID id, OrganisationView firm, ApplyForPool request, byte[] phone) {
    jdbc.sql(
            """
            INSERT INTO pool_application (id, city, state, firm, name, licence, kind, gender, region, licensed_on,
              criminal_since, left_bench_on, suspended_days, specialities, languages, phone, statement, recommended_by,
              account, submitted_at)
            VALUES (?, ?, 'APPLIED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            id, firm.city(), firm.id(), request.name(), request.licence(), request.kind().name(), request.gender(),
            firm.region(), request.licensedOn(), request.criminalSince(), request.leftBenchOn(), request.suspendedDays(),
            request.specialities().toArray(String[]::new), request.languages().toArray(String[]::new), phone,
            request.statement(), request.recommendedBy(), request.account(), Timestamp.from(clock.instant()))
        .update();
  }

  boolean isOpen(String licence) {
    return jdbc.sql("SELECT count(*) FROM pool_application WHERE licence = ? AND state IN ('APPLIED', 'REVIEWED', 'PUBLICISED')")
            .param(licence)
            .query(Integer.class)
            .single()
        > 0;
  }

  List<PoolApplicationView> list(String city, @Nullable AdmissionState state) {
    String which = state == null ? "a.state IN ('APPLIED', 'REVIEWED', 'PUBLICISED')" : "a.state = '" + state.name() + "'";
    return jdbc.sql(READ + "WHERE a.city = ? AND " + which + " ORDER BY a.id LIMIT " + MOST)
        .param(city)
        .query(this::row)
        .list();
  }

  PoolApplicationView any(UUID id) {
    return jdbc.sql(READ + "WHERE a.id = ?").param(id).query(this::row).optional().orElseThrow(() -> new Missing("pool.unknown"));
  }

  PoolApplicationView one(UUID id, String city) {
    PoolApplicationView found = any(id);
    if (!found.city().equals(city)) throw new Missing("pool.unknown");
    return found;
  }

  void lock(UUID id) {
    jdbc.sql("SELECT 1 FROM pool_application WHERE id = ? FOR UPDATE").param(id).query(Integer.class).optional();
  }

  void move(PoolApplicationView one, AdmissionState to) {
    if (!one.state().next().contains(to)) throw new NotAdmissible("pool.not-that-way");
    jdbc.sql("UPDATE pool_application SET state = ?, version = version + 1 WHERE id = ?").params(to.name(), one.id()).update();
  }

  void decided(UUID id, Actor by, String reason, @Nullable UUID practitioner) {
    jdbc.sql("UPDATE pool_application SET decided_by = ?, decided_at = ?, reason = ?, practitioner = ? WHERE id = ?")
        .params(by.name(), Timestamp.from(clock.instant()), reason, practitioner, id)
        .update();
  }

  boolean hasUpheld(UUID id) {
    return jdbc.sql("SELECT count(*) FROM pool_objection WHERE application = ? AND upheld").param(id).query(Integer.class).single() > 0;
  }

  String phone(UUID id, Vault vault) {
    byte[] sealed = jdbc.sql("SELECT phone FROM pool_application WHERE id = ?").param(id).query(byte[].class).single();
    return new String(vault.open(sealed), StandardCharsets.UTF_8);
  }

  @Nullable UUID account(UUID id) {
    return jdbc.sql("SELECT account FROM pool_application WHERE id = ? AND account IS NOT NULL").param(id).query(UUID.class).optional().orElse(null);
  }

  private PoolApplicationView row(ResultSet row, int line) throws SQLException {
    UUID firm = row.getObject("firm", UUID.class);
    return new PoolApplicationView(
        row.getObject("id", UUID.class),
        row.getString("city"),
        AdmissionState.valueOf(row.getString("state")),
        firm,
        network.organisation(firm).name(),
        row.getString("name"),
        row.getString("licence"),
        PractitionerKind.valueOf(row.getString("kind")),
        row.getString("gender"),
        row.getString("region"),
        row.getObject("licensed_on", LocalDate.class),
        row.getObject("criminal_since", LocalDate.class),
        row.getObject("left_bench_on", LocalDate.class),
        row.getInt("suspended_days"),
        texts(row.getArray("specialities")),
        texts(row.getArray("languages")),
        row.getString("statement"),
        row.getString("recommended_by"),
        row.getTimestamp("submitted_at").toInstant(),
        row.getObject("reviewer", UUID.class),
        row.getString("reviewer_name"),
        row.getString("review_note"),
        row.getObject("notice_from", LocalDate.class),
        row.getObject("notice_until", LocalDate.class),
        row.getString("decided_by"),
        instant(row.getTimestamp("decided_at")),
        row.getString("reason"),
        row.getObject("practitioner", UUID.class),
        row.getInt("open_objections"),
        row.getInt("version"));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static @Nullable Instant instant(@Nullable Timestamp stamp) {
    return stamp == null ? null : stamp.toInstant();
  }
}
