package org.nuanyang.statistics.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Slice;
import org.nuanyang.statistics.CountedFile;
import org.nuanyang.statistics.CountedWork;
import org.nuanyang.statistics.Figures;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.MonthFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures, and the files behind them, for those who answer for an organisation. */
@Component
@Transactional(readOnly = true)
class FigureRoom implements Figures {

  private static final int PAGE = 50;
  private static final UUID NONE = new UUID(0, 0);

  private final Tallies tallies;
  private final Network network;
  private final JdbcClient sql;

  FigureRoom(Tallies tallies, Network network, JdbcClient sql) {
    this.tallies = tallies;
    this.network = network;
    this.sql = sql;
  }

  @Override
  public Map<UUID, List<MonthFigures>> of(Set<UUID> organisations, YearMonth first, YearMonth last, Actor by) {
    by.must(Role.LEADER, Role.DIRECTOR);
    return tallies.read(organisations.stream().filter(one -> by.sees(by.city(), one)).toList(), first, last);
  }

  @Override
  public Slice<CountedFile> files(Indicator what, @Nullable UUID organisation, YearMonth month, @Nullable String after, Actor by) {
    by.must(Role.LEADER, Role.DIRECTOR);
    if (organisation != null) by.mustSee(by.city(), organisation);
    List<UUID> units =
        organisation != null ? List.of(organisation)
            : network.centres(by.city()).stream().map(OrganisationView::id).filter(one -> by.sees(by.city(), one)).toList();
    String at = moment(what);
    // Each unit's page is cut from its own index; the few that remain are put in order together.
    List<CountedFile> read =
        sql.sql(
                """
                select file.* from unnest(array[:units]::uuid[]) unit cross join lateral (
                  select *, %1$s as counted_at from counted_file
                   where organisation = unit and %1$s >= :from and %1$s < :until%2$s
                     and (%1$s, application) < (:markAt, :mark)
                   order by %1$s desc, application desc limit :size) file
                 order by counted_at desc, application desc limit :size"""
                    .formatted(at, narrower(what)))
            .param("units", units)
            .param("from", CountedFiles.database(begin(month)))
            .param("until", CountedFiles.database(begin(month.plusMonths(1))))
            .param("markAt", CountedFiles.database(markAt(after, month)))
            .param("mark", after == null ? new UUID(-1, -1) : UUID.fromString(after.substring(after.indexOf('_') + 1)))
            .param("size", PAGE + 1)
            .query(FigureRoom::file)
            .list();
    return Slice.cut(read, PAGE, file -> file.at().toEpochMilli() + "_" + file.application());
  }

  @Override
  public Slice<CountedWork> work(Indicator what, @Nullable UUID organisation, YearMonth month, @Nullable String after, Actor by) {
    by.must(Role.LEADER, Role.DIRECTOR);
    if (organisation != null) by.mustSee(by.city(), organisation);
    boolean all = organisation == null && by.scope() == DataScope.CITY;
    Set<UUID> units = organisation != null ? Set.of(organisation) : all || by.units().isEmpty() ? Set.of(NONE) : by.units();
    List<CountedWork> read =
        sql.sql(
                "select * from counted_work where " + (all ? "city = :city" : "organisation in (:units)")
                    + " and indicator = :what and at >= :from and at < :until and (at, subject) < (:markAt, :mark) order by at desc, subject desc limit :size")
            .param("city", by.city())
            .param("units", units)
            .param("what", what.name())
            .param("from", CountedFiles.database(begin(month)))
            .param("until", CountedFiles.database(begin(month.plusMonths(1))))
            .param("markAt", CountedFiles.database(markAt(after, month)))
            .param("mark", after == null ? new UUID(-1, -1) : UUID.fromString(after.substring(after.indexOf('_') + 1)))
            .param("size", PAGE + 1)
            .query((row, line) -> work(row, what))
            .list();
    return Slice.cut(read, PAGE, one -> one.at().toEpochMilli() + "_" + one.subject());
  }

  /** A transfer has a page that both sides read; of all else the matter is the one file. */
  static CountedWork work(ResultSet row, Indicator what) throws SQLException {
    UUID subject = row.getObject("subject", UUID.class);
    boolean transfer = what.ordinal() >= Indicator.SENT_TO_MEDIATION.ordinal();
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    return new CountedWork(
        subject, row.getString("number"), row.getObject("organisation", UUID.class),
        transfer ? "/desk/transfers/" + subject : "/desk/matters/" + row.getObject("matter", UUID.class), LocalDate.ofInstant(at, CityClock.ZONE),
        row.getBigDecimal("value"), at);
  }

  @Override
  public Map<UUID, MonthFigures> everywhere(Set<Indicator> what, YearMonth month, Actor by) {
    by.must(Role.LEADER, Role.DIRECTOR);
    Map<UUID, MonthFigures> found = tallies.everywhere(by.city(), what, month);
    found.keySet().removeIf(one -> !by.sees(by.city(), one));
    return found;
  }

  private static Instant markAt(@Nullable String after, YearMonth month) {
    if (after == null) return begin(month.plusMonths(1));
    // The mark keeps milliseconds, the row may hold finer parts.
    return Instant.ofEpochMilli(Long.parseLong(after.substring(0, after.indexOf('_'))));
  }

  private static Instant begin(YearMonth month) {
    return month.atDay(1).atStartOfDay(CityClock.ZONE).toInstant();
  }

  static String moment(Indicator what) {
    return switch (what) {
      case GRANTED, RECIPIENTS, REFUSED, DECISION_DAYS, DECIDED_IN_TIME, NOTICES, CRIMINAL_CASES, CITYWIDE_CASES -> "decided_at";
      case ASSIGNED, ASSIGNED_IN_TIME, CRIMINAL_ASSIGNED -> "assigned_at";
      case CLOSED, AWARDED, RECEIVED -> "closed_at";
      case APPLICATIONS, CONSULTATIONS, TERMS_MISSED, FIRMS_CHECKED, CHECKUP_REPORTS, WORKERS_HEARD, CHECKUP_OPINIONS, FIRMS_VISITED,
          DUTY_KEPT, DUTY_MISSED, HELP_CASES, HELP_VISITS, PLEA_CALLS, PLEAS_WITNESSED, SERVICES_TAKEN, SERVICES_FINISHED, REFERRALS_SENT, REFERRALS_DONE,
          FEES_WAIVED, VISITS_HELD, MEDIATIONS_ACCEPTED, MEDIATIONS_CONCLUDED, MEDIATIONS_AGREED, AGREED_SUM, SENT_TO_MEDIATION, RECOVERED_BY_MEDIATION,
          SENT_TO_AID, RECOVERED_BY_AID -> "submitted_at";
    };
  }

  static String narrower(Indicator what) {
    return switch (what) {
      case GRANTED -> " and granted and not notified";
      case RECIPIENTS -> " and granted";
      case NOTICES -> " and notified";
      case CITYWIDE_CASES -> " and granted and citywide";
      case CRIMINAL_CASES -> " and granted and criminal";
      case CRIMINAL_ASSIGNED -> " and criminal";
      case REFUSED -> " and not granted";
      case DECIDED_IN_TIME -> " and decision_late";
      case ASSIGNED_IN_TIME -> " and assignment_late";
      case AWARDED -> " and awarded > 0";
      case RECEIVED -> " and received > 0";
      case TERMS_MISSED -> " and (decision_late or assignment_late)";
      case FIRMS_CHECKED, CHECKUP_REPORTS, WORKERS_HEARD, CHECKUP_OPINIONS, FIRMS_VISITED,
          DUTY_KEPT, DUTY_MISSED, HELP_CASES, HELP_VISITS, PLEA_CALLS, PLEAS_WITNESSED, SERVICES_TAKEN, SERVICES_FINISHED, REFERRALS_SENT, REFERRALS_DONE,
          FEES_WAIVED, VISITS_HELD, MEDIATIONS_ACCEPTED, MEDIATIONS_CONCLUDED, MEDIATIONS_AGREED, AGREED_SUM, SENT_TO_MEDIATION, RECOVERED_BY_MEDIATION,
          SENT_TO_AID, RECOVERED_BY_AID -> " and false";
      case APPLICATIONS, DECISION_DAYS -> " and not notified";
      case CONSULTATIONS, ASSIGNED, CLOSED -> "";
    };
  }

  static CountedFile file(ResultSet row, int line) throws SQLException {
    return new CountedFile(
        row.getObject("application", UUID.class), row.getString("receipt_number"), row.getObject("organisation", UUID.class),
        day(row, "submitted_at"), day(row, "decided_at"), day(row, "assigned_at"), day(row, "closed_at"),
        row.getBoolean("granted"), row.getBoolean("decision_late"), row.getBoolean("assignment_late"),
        money(row.getBigDecimal("awarded")), money(row.getBigDecimal("received")),
        row.getObject("counted_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.atZoneSameInstant(CityClock.ZONE).toLocalDate();
  }

  private static @Nullable Money money(@Nullable BigDecimal yuan) {
    return yuan == null ? null : new Money(yuan);
  }
}
