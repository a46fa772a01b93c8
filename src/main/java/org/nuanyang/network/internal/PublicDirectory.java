package org.nuanyang.network.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.BodySearch;
import org.nuanyang.network.ChangeLicence;
import org.nuanyang.network.Directory;
import org.nuanyang.network.DirectoryCount;
import org.nuanyang.network.LicenceChange;
import org.nuanyang.network.LicenceState;
import org.nuanyang.network.ListedPerson;
import org.nuanyang.network.NearPlace;
import org.nuanyang.network.PersonSearch;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory over the registers of organisations, practitioners and people of the places. */
@Component
class PublicDirectory implements Directory {

  private final JdbcClient jdbc;
  private final ListedBodies bodies;
  private final ListedPeople people;
  private final PoolMemberships memberships;
  private final AuditTrail audit;
  private final Clock clock;

  PublicDirectory(JdbcClient jdbc, ListedBodies bodies, ListedPeople people, PoolMemberships memberships, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.bodies = bodies;
    this.people = people;
    this.memberships = memberships;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<NearPlace> bodies(BodySearch search) {
    return search.near() == null ? bodies.page(search) : bodies.nearest(search, search.near());
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ListedPerson> people(PersonSearch search) {
    return search.near() == null ? people.page(search) : people.nearest(search, search.near());
  }

  @Override
  @Transactional(readOnly = true)
  public ListedPerson person(UUID id) {
    return people.one(id).orElseThrow(() -> new Missing("network.nobody-listed"));
  }

  @Override
  @Transactional(readOnly = true)
  public List<ListedPerson> peopleOf(UUID organisation, int most) {
    return people.at(organisation, most);
  }

  @Override
  @Transactional(readOnly = true)
  public DirectoryCount count(String city) {
    long many = jdbc.sql("SELECT count(*) FROM organisation WHERE city = ? AND active").param(city).query(Long.class).single();
    return new DirectoryCount(many, people.count(city));
  }

  @Override
  @Transactional
  public void change(ChangeLicence order) {
    Actor by = order.by();
    by.must(Role.DIRECTOR, Role.SYSTEM_ADMIN);
    if (order.reason().isBlank()) throw new Refusal("network.licence-reason-missing");
    if (order.from() == order.to()) throw new Refusal("network.licence-as-before");
    int changed =
        jdbc.sql("UPDATE practitioner SET licence_state = :to, version = version + 1 WHERE id = :id AND city = :city AND licence_state = :from")
            .param("to", order.to().name())
            .param("from", order.from().name())
            .param("id", order.practitioner())
            .param("city", by.city())
            .update();
    if (changed == 0) throw new Stale();
    jdbc.sql("INSERT INTO licence_change (id, practitioner, at, from_state, to_state, reason, actor, actor_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), order.practitioner(), Timestamp.from(clock.instant()), order.from().name(), order.to().name(), order.reason().strip(), by.id(), by.name())
        .update();
    if (!order.to().permits()) restInThePool(order);
    audit.did(by, "network.licence-" + order.to().name().toLowerCase(), "practitioner", order.practitioner(), "");
  }

  /** Nobody without a licence is assigned; coming back into the pool is a decision of its own. */
  private void restInThePool(ChangeLicence order) {
    PoolMembership membership = memberships.findById(order.practitioner()).orElseThrow();
    if (membership.status() != PoolStatus.ACTIVE) return;
    membership.move(PoolStatus.SUSPENDED, order.reason(), LocalDate.now(clock));
    memberships.save(membership);
    jdbc.sql("INSERT INTO pool_change (id, practitioner, at, from_status, to_status, reason, actor, actor_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), order.practitioner(), Timestamp.from(clock.instant()), PoolStatus.ACTIVE.name(), PoolStatus.SUSPENDED.name(), order.reason().strip(), order.by().id(), order.by().name())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public List<LicenceChange> changes(UUID practitioner) {
    return jdbc.sql("SELECT * FROM licence_change WHERE practitioner = ? ORDER BY at, id")
        .param(practitioner)
        .query((row, line) ->
            new LicenceChange(row.getTimestamp("at").toInstant(), LicenceState.valueOf(row.getString("from_state")), LicenceState.valueOf(row.getString("to_state")), row.getString("reason"), row.getString("actor_name")))
        .list();
  }
}
