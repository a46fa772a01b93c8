package org.nuanyang.prisonvisits.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Slice;
import org.nuanyang.prisonvisits.Relation;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.prisonvisits.VisitRow;
import org.nuanyang.prisonvisits.VisitState;
import org.nuanyang.prisonvisits.VisitView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Visits as lists and as one page, on either side of the wall. */
@Component
class VisitLists {

  private static final int PAGE = 30;
  private static final String OVER = "(state in ('HELD', 'STOPPED', 'NO_SHOW', 'REFUSED', 'CANCELLED'))";

  private final JdbcClient jdbc;
  private final VisitRules rules;
  private final Deadlines deadlines;
  private final Network network;
  private final Clock clock;

  VisitLists(JdbcClient jdbc, VisitRules rules, Deadlines deadlines, Network network, Clock clock) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.deadlines = deadlines;
    this.network = network;
    this.clock = clock;
  }

  void write(UUID visit, String kind, Actor by) {
    jdbc.sql("insert into prison_visit_step (id, visit, at, kind, actor_name) values (?, ?, ?, ?, ?)")
        .params(Ids.next(clock), visit, Timestamp.from(clock.instant()), kind, by.name())
        .update();
  }

  Slice<VisitRow> list(boolean over, @Nullable String after, Actor by) {
    boolean prison = by.has(Role.PRISON_OFFICER);
    String mine = prison ? "prison = u and proof <> ''" : "organisation = u";
    String order = " order by id desc limit :size";
    List<VisitRow> rows =
        jdbc.sql("select v.* from unnest(:units::uuid[]) u cross join lateral (select * from prison_visit where city = :city and " + mine + " and " + OVER
                + " = :over and id < :from" + order + ") v" + order)
            .param("units", prison ? new UUID[] {by.organisation()} : units(by))
            .param("city", by.city())
            .param("over", over)
            .param("from", mark(after))
            .param("size", PAGE + 1)
            .query(VisitLists::row)
            .list();
    return Slice.cut(rows, PAGE, row -> row.id().toString());
  }

  private UUID[] units(Actor by) {
    if (by.scope() != DataScope.CITY) return by.units().toArray(UUID[]::new);
    return network.centres(by.city()).stream().map(OrganisationView::id).toArray(UUID[]::new);
  }

  private static UUID mark(@Nullable String after) {
    UUID top = new UUID(-1, -1);
    if (after == null) return top;
    try {
      return UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return top;
    }
  }

  private static VisitRow row(ResultSet row, int line) throws SQLException {
    Timestamp slot = row.getTimestamp("slot_from");
    return new VisitRow(
        row.getObject("id", UUID.class), row.getString("receipt_number"), row.getString("visitor_name"), Relation.valueOf(row.getString("relation")),
        VisitState.valueOf(row.getString("state")), slot == null ? null : slot.toInstant(), row.getTimestamp("requested_at").toInstant());
  }

  /** @param prison which side of the wall looks */
  VisitView view(PrisonVisit of, boolean prison) {
    return new VisitView(
        new VisitId(of.id), of.version(), prison ? null : new MatterId(of.matter), of.receiptNumber, of.organisation,
        network.organisation(of.organisation).name(), of.prison, network.organisation(of.prison).name(), of.state, of.visitorName,
        of.visitorIdentity.reveal(), of.visitorPhone.reveal(), of.relation, of.prisonerName.reveal(), of.proof,
        prison && of.prisonNote != null ? of.prisonNote.reveal() : "", of.said, of.slotFrom, of.slotTo, of.begunAt, of.endedAt, of.stopReason,
        rules.minutes(of.city), deadlines.of(of.id), steps(of.id));
  }

  private List<VisitView.Step> steps(UUID visit) {
    return jdbc.sql("select at, kind, actor_name from prison_visit_step where visit = ? order by id desc")
        .param(visit)
        .query((row, line) -> new VisitView.Step(row.getTimestamp(1).toInstant(), "prisonvisits.step." + row.getString(2), row.getString(3)))
        .list();
  }
}
