package org.nuanyang.criminal.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.nuanyang.criminal.WantedDefender;
import org.nuanyang.criminal.WantedDefenders;
import org.nuanyang.duty.Circumstance;
import org.nuanyang.duty.DefenderNeeded;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.duty.HelpView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows up what duty lawyers reported until there is a notice, or a reason why none is needed. */
@Component
@Transactional
class WantedBook implements WantedDefenders {

  /** Kind of the notice duty has put on the assigner's desk. */
  private static final String ON_THE_DESK = "duty.needs-defender";

  private static final int LONGEST = 500;

  private final JdbcClient jdbc;
  private final NoticeClaims claims;
  private final DeskNotices desks;
  private final AuditTrail audit;
  private final Clock clock;

  WantedBook(JdbcClient jdbc, NoticeClaims claims, DeskNotices desks, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.claims = claims;
    this.desks = desks;
    this.audit = audit;
    this.clock = clock;
  }

  void want(DefenderNeeded needed, HelpView met) {
    byte[] person = met.identityNumber().isEmpty() ? claims.unknown(needed.record()) : claims.person(met.identityNumber());
    if (hasNotice(needed.city(), person)) {
      desks.takeOff(needed.record(), ON_THE_DESK);
      return;
    }
    jdbc.sql(
            """
            insert into defender_wanted (record, help_case, city, centre, person_index, agency, charge, stage, reasons, wanted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
        .params(
            needed.record(), needed.helpCase(), needed.city(), needed.centre(), person, met.agency(), met.charge(), needed.stage().name(),
            String.join(",", needed.reasons().stream().map(Circumstance::name).sorted().toList()), Timestamp.from(needed.at()))
        .update();
  }

  private boolean hasNotice(String city, byte[] person) {
    return jdbc.sql("select 1 from defence_notice where city = ? and person_index = ? and state in ('RECEIVED', 'ASKED_BACK', 'REGISTERED', 'ASSIGNED', 'REJECTED') limit 1")
        .params(city, person)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** The organ has given its notice: what the duty lawyer asked for is done. */
  void given(DefenceNotice notice) {
    List<UUID> records =
        jdbc.sql("update defender_wanted set notice = ?, settled_at = ?, settled_by_name = '' where city = ? and person_index = ? and settled_at is null returning record")
            .params(notice.id, Timestamp.from(clock.instant()), notice.city, notice.personIndex)
            .query(UUID.class)
            .list();
    for (UUID record : records) desks.takeOff(record, ON_THE_DESK);
  }

  @Override
  @Transactional(readOnly = true)
  public List<WantedDefender> open(Actor by) {
    by.must(NoticeBook.READERS);
    String walk = "select * from defender_wanted where city = :city%s and settled_at is null order by wanted_at, record limit 100";
    String ofUnits = "select o.* from unnest(:units::uuid[]) unit cross join lateral (" + walk.formatted(" and centre = unit") + ") o order by o.wanted_at, o.record limit 100";
    return jdbc.sql(by.scope() == DataScope.CITY ? walk.formatted("") : ofUnits)
        .param("city", by.city())
        .param("units", by.units().toArray(UUID[]::new))
        .query(
            (row, line) ->
                new WantedDefender(
                    row.getObject("record", UUID.class), row.getString("agency"), row.getString("charge"),
                    HelpStage.valueOf(row.getString("stage")).messageKey(),
                    Arrays.stream(row.getString("reasons").split(",")).filter(one -> !one.isEmpty()).map(one -> Circumstance.valueOf(one).messageKey()).toList(),
                    row.getTimestamp("wanted_at").toInstant()))
        .list();
  }

  @Override
  public void settle(UUID record, String note, Actor by) {
    by.must(NoticeBook.WORKERS);
    if (note.isBlank() || note.length() > LONGEST) throw new Refusal("criminal.wanted.note");
    record Place(String city, UUID centre) {}
    Place place =
        jdbc.sql("select city, centre from defender_wanted where record = ?").param(record).query(Place.class).optional().orElseThrow(() -> new Missing("criminal.unknown"));
    by.mustSee(place.city(), place.centre());
    jdbc.sql("update defender_wanted set settled_at = ?, settled_by_name = ?, note = ? where record = ? and settled_at is null")
        .params(Timestamp.from(clock.instant()), by.name(), note.strip(), record)
        .update();
    desks.takeOff(record, ON_THE_DESK);
    audit.did(by, "criminal.settle-wanted", "duty-record", record, "");
  }
}
