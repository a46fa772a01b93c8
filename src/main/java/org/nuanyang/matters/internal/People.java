package org.nuanyang.matters.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of matters: names in the open for staff's search, everything sensitive sealed. */
@Component
class People {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Vault vault;
  private final Clock clock;

  People(JdbcClient jdbc, JdbcTemplate batch, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.vault = vault;
    this.clock = clock;
  }

  /** @return the same people with the ids they are kept under */
  List<Participant> add(UUID matter, String city, UUID organisation, List<Participant> people, int from) {
    List<Participant> kept = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Participant p = people.get(i);
      UUID id = p.id() == null ? Ids.next(clock) : p.id();
      kept.add(p.keptAs(id));
      rows.add(
          new Object[] {
            id, matter, city, organisation, p.role().name(), from + i, p.name(), p.identityType(),
            sealed(p.identityNumber()), index(p.identityNumber()), sealed(p.phone()), index(p.phone()),
            p.gender(), p.birthDate(), p.region(), sealed(p.address()), p.language()
          });
    }
    batch.batchUpdate(
        """
        insert into matter_person (id, matter_id, city, organisation, role, position, name, identity_type,
          identity_number, identity_index, phone, phone_index, gender, birth_date, region, address, language)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        rows);
    return kept;
  }

  void replace(UUID matter, List<Participant> people) {
    record Home(String city, UUID organisation) {}
    Home home =
        jdbc.sql("select city, organisation from matter where id = ?").param(matter).query(Home.class).single();
    Map<String, UUID> known = new HashMap<>();
    for (Participant one : of(matter)) {
      if (one.role() != PersonRole.OPPONENT && !one.identityNumber().isEmpty()) known.put(one.identityNumber(), one.id());
    }
    List<Participant> now = people.stream().map(one -> one.id() == null && known.containsKey(one.identityNumber()) ? one.keptAs(known.get(one.identityNumber())) : one).toList();
    boolean namesMembers = now.stream().anyMatch(one -> one.role() == PersonRole.MEMBER);
    // Whoever tells more about a matter and names no members does not send the members away.
    jdbc.sql("delete from matter_person where matter_id = ? and role <> 'ASIDE' and (? or role <> 'MEMBER') or matter_id = ? and id = any(?)")
        .params(matter, namesMembers, matter, now.stream().map(Participant::id).filter(Objects::nonNull).toArray(UUID[]::new))
        .update();
    add(matter, home.city(), home.organisation(), now, 0);
  }

  List<Participant> of(UUID matter) {
    return jdbc.sql("select * from matter_person where matter_id = ? order by position")
        .param(matter)
        .query(this::read)
        .list();
  }

  List<Participant> of(Collection<UUID> persons) {
    return jdbc.sql("select * from matter_person where id = any(?)").param(persons.toArray(UUID[]::new)).query(this::read).list();
  }

  void change(UUID matter, Collection<UUID> persons, PersonRole from, PersonRole to) {
    jdbc.sql("update matter_person set role = ? where matter_id = ? and id = any(?) and role = ?")
        .params(to.name(), matter, persons.toArray(UUID[]::new), from.name())
        .update();
  }

  /** Whoever speaks for a file stands first in it. */
  void lead(UUID matter, UUID person) {
    jdbc.sql(
            """
            update matter_person p set role = case when p.id = :person then 'APPLICANT' else 'MEMBER' end,
                   position = case when p.id = :person then 0 else (select position from matter_person where id = :person) end
             where matter_id = :matter and (p.id = :person or p.role = 'APPLICANT')
               and exists (select 1 from matter_person where id = :person and matter_id = :matter and role = 'MEMBER')""")
        .param("person", person)
        .param("matter", matter)
        .update();
  }

  void move(UUID from, UUID to, Collection<UUID> persons) {
    jdbc.sql(
            """
            update matter_person p set matter_id = t.id, city = t.city, organisation = t.organisation, role = 'MEMBER',
                   position = t.taken + moved.line
              from (select m.id, m.city, m.organisation, (select coalesce(max(position), -1) from matter_person where matter_id = m.id) as taken
                      from matter m where m.id = :to) t,
                   (select id, row_number() over (order by position) as line from matter_person
                     where matter_id = :from and id = any(:persons) and role in ('MEMBER', 'ASIDE')) moved
             where p.id = moved.id""")
        .param("from", from)
        .param("to", to)
        .param("persons", persons.toArray(UUID[]::new))
        .update();
    jdbc.sql(
            """
            update matter_person set role = 'APPLICANT', position = 0
             where id = (select id from matter_person where matter_id = :to and role = 'MEMBER' order by position limit 1)
               and not exists (select 1 from matter_person where matter_id = :to and role = 'APPLICANT')""")
        .param("to", to)
        .update();
  }

  void handOver(UUID matter, UUID toOrganisation) {
    jdbc.sql("update matter_person set organisation = ? where matter_id = ?")
        .params(toOrganisation, matter)
        .update();
  }

  private Participant read(ResultSet row, int line) throws SQLException {
    return new Participant(
        row.getObject("id", UUID.class),
        PersonRole.valueOf(row.getString("role")),
        row.getString("name"),
        row.getString("identity_type"),
        opened(row.getBytes("identity_number")),
        opened(row.getBytes("phone")),
        row.getString("gender").trim(),
        row.getObject("birth_date", LocalDate.class),
        row.getString("region"),
        opened(row.getBytes("address")),
        row.getString("language"));
  }

  private byte @Nullable [] sealed(String value) {
    return value.isEmpty() ? null : vault.seal(value.getBytes(StandardCharsets.UTF_8));
  }

  private byte @Nullable [] index(String value) {
    return value.isEmpty() ? null : vault.blindIndex(value);
  }

  private String opened(byte @Nullable [] sealed) {
    return sealed == null ? "" : new String(vault.open(sealed), StandardCharsets.UTF_8);
  }
}
