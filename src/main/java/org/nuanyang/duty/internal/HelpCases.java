package org.nuanyang.duty.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.duty.RecordHelp;
import org.nuanyang.duty.StationView;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One help case (法律帮助案件) for the same person, case and stage, however often somebody comes. */
@Component
class HelpCases {

  private final SamePerson same;
  private final JdbcClient jdbc;
  private final Clock clock;

  HelpCases(SamePerson same, JdbcClient jdbc, Clock clock) {
    this.same = same;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param isNew whether this visit opened it */
  record Opened(UUID id, boolean isNew, boolean hasDefender) {}

  Opened openOrFind(RecordHelp order, StationView station, UUID lawyer) {
    UUID id = Ids.next(clock);
    byte[] person = same.person(id, order.person(), order.identityNumber(), station.id(), order.caseNumber());
    byte[] matter = same.matter(order.caseNumber(), order.charge());
    boolean opened =
        jdbc.sql(
                """
                insert into duty_help_case (id, city, centre, person_index, case_index, stage, lawyer, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (city, person_index, case_index, stage) do update set lawyer = excluded.lawyer returning (xmax = 0) as opened""")
            .params(id, station.city(), station.centre(), person, matter, order.stage().name(), lawyer, OffsetDateTime.now(clock))
            .query(Boolean.class)
            .single();
    return jdbc.sql("select id, defender_since is not null as ended from duty_help_case where city = ? and person_index = ? and case_index = ? and stage = ?")
        .params(station.city(), person, matter, order.stage().name())
        .query((row, line) -> new Opened(row.getObject("id", UUID.class), opened, row.getBoolean("ended")))
        .single();
  }

  /** The person has a defender: duty help is over. */
  void end(UUID id) {
    jdbc.sql("update duty_help_case set defender_since = ? where id = ? and defender_since is null").params(OffsetDateTime.now(clock), id).update();
  }

  /** Who helped this person in this case last, whatever the stage was. */
  Optional<UUID> knownLawyer(String city, byte[] person, byte[] matter) {
    return jdbc.sql("select lawyer from duty_help_case where city = ? and person_index = ? and case_index = ? order by opened_at desc limit 1")
        .params(city, person, matter)
        .query(UUID.class)
        .optional();
  }
}
