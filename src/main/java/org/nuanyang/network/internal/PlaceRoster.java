package org.nuanyang.network.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.EnterPlacePerson;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.network.PlacePeopleSearch;
import org.nuanyang.network.PlacePersonView;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of those who serve at the places. */
@Component
class PlaceRoster implements PlacePeople {

  private static final String READ =
      "SELECT p.*, o.name AS organisation_name FROM place_person p JOIN organisation o ON o.id = p.organisation ";

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Vault vault;
  private final AuditTrail audit;

  PlaceRoster(JdbcClient jdbc, JdbcTemplate batch, Vault vault, AuditTrail audit) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.vault = vault;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public List<PlacePersonView> at(UUID organisation) {
    return jdbc.sql(READ + "WHERE p.organisation = ? ORDER BY p.duty DESC, p.name, p.id")
        .param(organisation)
        .query(PlaceRoster::row)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<PlacePersonView> search(PlacePeopleSearch search, Actor by) {
    by.must(Role.values());
    String named = search.name().isBlank() ? "" : " AND starts_with(p.name, :name)";
    List<PlacePersonView> read =
        jdbc.sql(READ + "WHERE p.city = :city AND p.duty = :duty" + named
                + " AND (p.name, p.id) > (:fromName, :fromId) ORDER BY p.name, p.id LIMIT :size")
            .param("city", by.city())
            .param("duty", search.duty().name())
            .param("name", search.name().strip())
            .param("fromName", search.after() == null ? "" : nameOf(search.after()))
            .param("fromId", search.after() == null ? new UUID(0, 0) : search.after())
            .param("size", search.size() + 1)
            .query(PlaceRoster::row)
            .list();
    return Slice.cut(read, search.size(), row -> row.id().toString());
  }

  private String nameOf(UUID person) {
    return jdbc.sql("SELECT name FROM place_person WHERE id = ?").param(person).query(String.class).optional().orElse("");
  }

  @Override
  @Transactional(readOnly = true)
  public List<UUID> places(String city, PlaceDuty duty) {
    return jdbc.sql("SELECT DISTINCT organisation FROM place_person WHERE city = ? AND duty = ?").params(city, duty.name()).query(UUID.class).list();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<UUID> accountOf(UUID person) {
    return jdbc.sql("SELECT account FROM place_person WHERE id = ? AND account IS NOT NULL").param(person).query(UUID.class).optional();
  }

  @Override
  @Transactional
  public void enter(List<EnterPlacePerson> orders, Actor by) {
    by.must(Role.SYSTEM_ADMIN, Role.DIRECTOR);
    batch.batchUpdate(
        """
        INSERT INTO place_person (id, city, organisation, duty, name, practitioner, account, phone, languages, since)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        orders.stream().map(this::values).toList());
    if (!orders.isEmpty())
      audit.did(by, "network.enter-people", "organisation", orders.getFirst().organisation(), String.valueOf(orders.size()));
  }

  private Object[] values(EnterPlacePerson order) {
    return new Object[] {
      order.id(), order.city(), order.organisation(), order.duty().name(), order.name(), order.practitioner(),
      order.account(), vault.seal(order.phone().getBytes(StandardCharsets.UTF_8)),
      order.languages().toArray(String[]::new), order.since()
    };
  }

  private static PlacePersonView row(ResultSet row, int line) throws SQLException {
    return new PlacePersonView(
        row.getObject("id", UUID.class),
        row.getObject("organisation", UUID.class),
        row.getString("organisation_name"),
        PlaceDuty.valueOf(row.getString("duty")),
        row.getString("name"),
        row.getObject("practitioner", UUID.class),
        Organisations.texts(row, "languages"),
        row.getObject("since", LocalDate.class));
  }
}
