package org.nuanyang.referrals.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.PaperView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.referrals.ReferralId;
import org.nuanyang.referrals.ReferralRow;
import org.nuanyang.referrals.ReferralState;
import org.nuanyang.referrals.ReferralView;
import org.nuanyang.referrals.Waiver;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals as lists, as one page, and step by step. */
@Component
class ReferralLists {

  private static final int PAGE = 30;

  private final JdbcClient jdbc;
  private final Errands errands;
  private final Letters letters;
  private final Deadlines deadlines;
  private final Matters matters;
  private final Network network;
  private final Clock clock;

  ReferralLists(JdbcClient jdbc, Errands errands, Letters letters, Deadlines deadlines, Matters matters, Network network, Clock clock) {
    this.jdbc = jdbc;
    this.errands = errands;
    this.letters = letters;
    this.deadlines = deadlines;
    this.matters = matters;
    this.network = network;
    this.clock = clock;
  }

  void write(UUID referral, String kind, String words, Actor by) {
    jdbc.sql("insert into referral_step (id, referral, at, kind, words, actor_name) values (?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), referral, Timestamp.from(clock.instant()), kind, words, by.name())
        .update();
  }

  Slice<ReferralRow> list(boolean over, @Nullable String after, Actor by) {
    String side = by.has(Role.SERVICE_OFFICER) ? "body" : "organisation";
    String order = " order by id desc limit :size";
    String walk =
        "select * from referral where city = :city and " + side + " = u and (state in ('DONE', 'RETURNED', 'WITHDRAWN')) = :over and id < :from" + order;
    List<ReferralRow> rows =
        jdbc.sql("select s.*, coalesce(e.over and not s.over_now, false) as stuck from (select w.*, w.state in ('DONE', 'RETURNED', 'WITHDRAWN') as over_now"
                + " from unnest(:units::uuid[]) u cross join lateral (" + walk + ") w" + order + ") s left join referral_errand e on e.referral = s.id order by s.id desc")
            .param("city", by.city())
            .param("units", units(by))
            .param("over", over)
            .param("from", mark(after))
            .param("size", PAGE + 1)
            .query(ReferralLists::row)
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

  private static ReferralRow row(ResultSet row, int line) throws SQLException {
    return new ReferralRow(
        row.getObject("id", UUID.class), row.getString("receipt_number"), row.getString("about"), row.getString("person_name"),
        row.getString("body_name"), ReferralState.valueOf(row.getString("state")), Waiver.valueOf(row.getString("waiver")), row.getBoolean("stuck"),
        row.getTimestamp("sent_at").toInstant(), row.getObject("organisation", UUID.class), row.getString("sent_by_name"));
  }

  BigDecimal waivedThisYear(Actor by) {
    String side = by.has(Role.SERVICE_OFFICER) ? "body" : "organisation";
    return jdbc.sql("select coalesce(sum(waived), 0) from referral where waived is not null and ended_at >= :from and " + side + " = any(:units)")
        .param("from", Timestamp.from(LocalDate.now(clock).withDayOfYear(1).atStartOfDay(clock.getZone()).toInstant()))
        .param("units", units(by))
        .query(BigDecimal.class)
        .single();
  }

  ReferralView view(Referral of, boolean sends, boolean answers) {
    Errands.State errand = errands.of(of.id);
    boolean over = of.state.over();
    String phone = matters.facts(new MatterId(of.matter)).applicant().phone();
    return new ReferralView(
        new ReferralId(of.id), of.version(), new MatterId(of.matter), of.service, of.receiptNumber, of.about, of.personName, phone,
        of.request.reveal(), of.body, of.bodyName, network.organisation(of.organisation).name(), of.state, of.waiver,
        letters.waiverOf(of.id).map(PaperView::id).orElse(null), of.fee, of.waived, of.result, of.bySystem, of.externalNumber,
        sends && !over ? of.accessCode.reveal() : "", errand.stuck() && !over, errand.lastError(), of.sentAt, deadlines.of(of.id), steps(of.id),
        answers && !over, sends && !over);
  }

  private List<ReferralView.Step> steps(UUID referral) {
    return jdbc.sql("select at, kind, words, actor_name from referral_step where referral = ? order by id desc")
        .param(referral)
        .query((row, line) -> new ReferralView.Step(row.getTimestamp(1).toInstant(), "referrals.step." + row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }
}
