package org.nuanyang.network.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.ChangePoolStatus;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.PoolChange;
import org.nuanyang.network.PoolSearch;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of practitioners and their place in the pool. */
@Component
class Pool implements Practitioners {

  private static final String READ =
      """
      SELECT p.*, o.name AS firm_name, o.phone AS firm_phone, o.latitude, o.longitude
        FROM practitioner p JOIN organisation o ON o.id = p.firm\s""";

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final PoolMemberships memberships;
  private final KeptPool kept;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  Pool(
      JdbcClient jdbc,
      JdbcTemplate batch,
      PoolMemberships memberships,
      KeptPool kept,
      Vault vault,
      AuditTrail audit,
      Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.memberships = memberships;
    this.kept = kept;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public PractitionerView practitioner(UUID id) {
    return jdbc.sql(READ + "WHERE p.id = ?")
        .param(id)
        .query(this::row)
        .optional()
        .orElseThrow(() -> new Missing("network.unknown-practitioner"));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, PractitionerView> practitioners(Collection<UUID> ids) {
    if (ids.isEmpty()) return Map.of();
    return jdbc.sql(READ + "WHERE p.id IN (:ids)").param("ids", ids).query(this::row).stream()
        .collect(Collectors.toMap(PractitionerView::id, Function.identity()));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PractitionerView> byAccount(UUID account) {
    return jdbc.sql(READ + "WHERE p.account = ?").param(account).query(this::row).optional();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PractitionerView> licensed(String licence) {
    return jdbc.sql(READ + "WHERE p.licence = ?").param(licence).query(this::row).optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> known(Collection<String> licences) {
    if (licences.isEmpty()) return List.of();
    return jdbc.sql("SELECT licence FROM practitioner WHERE licence = ANY(:licences)").param("licences", licences.toArray(String[]::new)).query(String.class).list();
  }

  @Override
  @Transactional(readOnly = true)
  public SealedText phone(UUID practitioner) {
    byte[] sealed =
        jdbc.sql("SELECT phone FROM practitioner WHERE id = ?")
            .param(practitioner)
            .query(byte[].class)
            .optional()
            .orElseThrow(() -> new Missing("network.unknown-practitioner"));
    return new SealedText(new String(vault.open(sealed), StandardCharsets.UTF_8));
  }

  @Override
  @Transactional(readOnly = true)
  public List<PractitionerView> pool(String city) {
    return kept.pool(
        city,
        () ->
            jdbc.sql(READ + "WHERE p.city = ? AND p.status IN ('ACTIVE', 'SUSPENDED') ORDER BY p.id")
                .param(city)
                .query(this::row)
                .list());
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<PractitionerView> search(PoolSearch search, Actor by) {
    by.must(Role.values());
    var sql = new StringBuilder(READ).append("WHERE p.city = :city");
    if (!search.name().isBlank()) sql.append(" AND starts_with(p.name, :name)");
    if (!search.speciality().isEmpty()) sql.append(" AND :speciality = ANY(p.specialities)");
    if (!search.language().isEmpty()) sql.append(" AND :language = ANY(p.languages)");
    if (search.status() != null) sql.append(" AND p.status = :status");
    if (search.firm() != null) sql.append(" AND p.firm = :firm");
    sql.append(" AND (p.name, p.id) > (:fromName, :fromId) ORDER BY p.name, p.id LIMIT :size");
    List<PractitionerView> read =
        jdbc.sql(sql.toString())
            .param("city", by.city())
            .param("name", search.name().strip())
            .param("speciality", search.speciality())
            .param("language", search.language())
            .param("status", search.status() == null ? "" : search.status().name())
            .param("firm", search.firm())
            .param("fromName", search.after() == null ? "" : nameOf(search.after()))
            .param("fromId", search.after() == null ? new UUID(0, 0) : search.after())
            .param("size", search.size() + 1)
            .query(this::row)
            .list();
    return Slice.cut(read, search.size(), row -> row.id().toString());
  }

  private String nameOf(UUID practitioner) {
    return jdbc.sql("SELECT name FROM practitioner WHERE id = ?")
        .param(practitioner)
        .query(String.class)
        .optional()
        .orElse("");
  }

  @Override
  @Transactional
  public void enrol(List<EnrolPractitioner> orders, Actor by) {
    by.must(Role.SYSTEM_ADMIN, Role.ASSIGNER, Role.DIRECTOR);
    batch.batchUpdate(
        """
        INSERT INTO practitioner (id, account, city, firm, name, licence, kind, licensed_on, criminal_since,
          left_bench_on, suspended_days, specialities, languages, gender, region, status, phone)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        orders.stream().map(this::values).toList());
    if (!orders.isEmpty())
      audit.did(by, "network.enrol", "practitioner", orders.getFirst().id(), String.valueOf(orders.size()));
  }

  private Object[] values(EnrolPractitioner order) {
    return new Object[] {
      order.id(), order.account(), order.city(), order.firm(), order.name(), order.licence(), order.kind().name(),
      order.licensedOn(), order.criminalSince(), order.leftBenchOn(), order.suspendedDays(),
      order.specialities().toArray(String[]::new), order.languages().toArray(String[]::new),
      order.gender(), order.region(), order.status().name(),
      vault.seal(order.phone().getBytes(StandardCharsets.UTF_8))
    };
  }

  @Override
  @Transactional
  public void change(ChangePoolStatus order) {
    Actor by = order.by();
    by.must(Role.DIRECTOR, Role.ASSIGNER);
    PractitionerView seen = practitioner(order.practitioner());
    if (!by.isSystem() && !by.city().equals(seen.city())) throw new Missing("network.unknown-practitioner");
    PoolMembership membership = memberships.findById(order.practitioner()).orElseThrow();
    Stale.unless(order.version(), membership.version());
    membership.move(order.to(), order.reason(), LocalDate.now(clock));
    memberships.save(membership);
    jdbc.sql(
            """
            INSERT INTO pool_change (id, practitioner, at, from_status, to_status, reason, actor, actor_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            Ids.next(clock), seen.id(), Timestamp.from(clock.instant()), seen.status().name(), order.to().name(),
            order.reason(), by.id(), by.name())
        .update();
    audit.did(by, "network.pool-" + order.to().name().toLowerCase(), "practitioner", seen.id(), "");
  }

  @Override
  @Transactional(readOnly = true)
  public List<PoolChange> changes(UUID practitioner, Actor by) {
    by.must(Role.values());
    return jdbc.sql("SELECT * FROM pool_change WHERE practitioner = ? ORDER BY at, id")
        .param(practitioner)
        .query(
            (row, line) ->
                new PoolChange(
                    row.getTimestamp("at").toInstant(),
                    PoolStatus.valueOf(row.getString("from_status")),
                    PoolStatus.valueOf(row.getString("to_status")),
                    row.getString("reason"),
                    row.getString("actor_name")))
        .list();
  }

  private PractitionerView row(ResultSet row, int line) throws SQLException {
    return new PractitionerView(
        row.getObject("id", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("city"),
        row.getObject("firm", UUID.class),
        row.getString("firm_name"),
        row.getString("firm_phone"),
        Organisations.point(row, "latitude", "longitude"),
        row.getString("name"),
        row.getString("licence"),
        PractitionerKind.valueOf(row.getString("kind")),
        row.getObject("licensed_on", LocalDate.class),
        row.getObject("criminal_since", LocalDate.class),
        row.getObject("left_bench_on", LocalDate.class),
        row.getInt("suspended_days"),
        row.getObject("suspended_on", LocalDate.class),
        Organisations.texts(row, "specialities"),
        Organisations.texts(row, "languages"),
        row.getString("gender"),
        row.getString("region"),
        PoolStatus.valueOf(row.getString("status")),
        row.getInt("version"),
        row.getObject("licence_until", LocalDate.class));
  }
}
