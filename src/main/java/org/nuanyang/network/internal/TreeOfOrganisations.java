package org.nuanyang.network.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanyang.identity.OrganisationTree;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who stands below whom, from memory. A site that another node entered is known here a minute later
 * at the latest; one entered here, at once.
 */
@Component
class TreeOfOrganisations implements OrganisationTree {

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final List<Integer> WITH_ACCOUNTS =
      List.of(
          OrganisationKind.CITY_CENTRE.ordinal(),
          OrganisationKind.COUNTY_CENTRE.ordinal(),
          OrganisationKind.STATION.ordinal(),
          OrganisationKind.LAW_FIRM.ordinal(),
          OrganisationKind.GRASSROOTS_OFFICE.ordinal(),
          OrganisationKind.JUSTICE_BUREAU.ordinal(),
          OrganisationKind.COURT.ordinal(),
          OrganisationKind.PROCURATORATE.ordinal(),
          OrganisationKind.POLICE.ordinal());

  private record Known(Set<UUID> below, Optional<String> name, Instant at) {}

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  TreeOfOrganisations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Set<UUID> unitsBelow(UUID organisation) {
    return known(organisation).below();
  }

  @Override
  public Optional<String> name(UUID organisation) {
    return known(organisation).name();
  }

  @Override
  public List<Choice> choices(String city) {
    return jdbc.sql(
            """
            SELECT id, name FROM organisation
             WHERE city = :city AND kind_rank IN (:ranks) AND active ORDER BY kind_rank, name, id""")
        .param("city", city)
        .param("ranks", WITH_ACCOUNTS)
        .query((row, line) -> Choice.of(row.getString("id"), row.getString("name")))
        .list();
  }

  void forget() {
    known.clear();
  }

  private Known known(UUID organisation) {
    Known now = known.get(organisation);
    if (now != null && now.at().plus(FRESH).isAfter(clock.instant())) return now;
    Known read = read(organisation);
    known.put(organisation, read);
    return read;
  }

  private Known read(UUID organisation) {
    Set<UUID> below =
        new HashSet<>(
            jdbc.sql(
                    """
                    WITH RECURSIVE below AS (
                      SELECT id FROM organisation WHERE id = :id
                      UNION SELECT o.id FROM organisation o JOIN below b ON o.parent = b.id)
                    SELECT id FROM below""")
                .param("id", organisation)
                .query(UUID.class)
                .list());
    below.add(organisation);
    Optional<String> name =
        jdbc.sql("SELECT name FROM organisation WHERE id = :id").param("id", organisation).query(String.class).optional();
    return new Known(Set.copyOf(below), name, clock.instant());
  }
}
