package org.nuanyang.statistics.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Money;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.internal.Tallies.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per application; each happening is counted when the row takes it in, and only then. */
@Component
class CountedFiles {

  private final JdbcClient sql;
  private final Tallies tallies;

  CountedFiles(JdbcClient sql, Tallies tallies) {
    this.sql = sql;
    this.tallies = tallies;
  }

  /** @param organisation the centre it belongs to, which counts it whoever receives and decides */
  void arrived(UUID application, String receiptNumber, String city, UUID organisation, boolean citywide, Instant at) {
    int added =
        sql.sql(
                """
                insert into counted_file (application, receipt_number, city, organisation, submitted_at, citywide)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
            .params(application, receiptNumber, city, organisation, database(at), citywide)
            .update();
    if (added > 0) tallies.add(city, organisation, at, Indicator.APPLICATIONS, 1);
  }

  /** A notice of an organ: aid that nobody applied for; it counts as accepted the moment it is registered. */
  void notified(UUID application, String receiptNumber, String city, UUID organisation, Instant receivedAt, Instant at) {
    int added =
        sql.sql(
                """
                insert into counted_file
                  (application, receipt_number, city, organisation, submitted_at, decided_at, granted, notified, criminal)
                values (?, ?, ?, ?, ?, ?, true, true, true) on conflict do nothing""")
            .params(application, receiptNumber, city, organisation, database(receivedAt), database(at))
            .update();
    if (added == 0) return;
    tallies.add(city, organisation, at, Indicator.NOTICES, 1);
    tallies.add(city, organisation, at, Indicator.CRIMINAL_CASES, 1);
    tallies.add(city, organisation, at, Indicator.RECIPIENTS, 1);
  }

  /** An application that was granted turned out to be of a criminal case. */
  void criminal(UUID application, Instant at) {
    sql.sql("update counted_file set criminal = true where application = ? and not criminal returning *")
        .param(application)
        .query(Row::of)
        .optional()
        .ifPresent(file -> tallies.add(List.of(file.line(at, Indicator.CRIMINAL_CASES, 1))));
  }

  /** Before the decision a file can turn out to belong to another centre; after it, it stays where it was counted. */
  void belongsTo(UUID application, UUID organisation) {
    Row before = sql.sql("select * from counted_file where application = ? for update").param(application).query(Row::of).optional().orElse(null);
    if (before == null || before.decidedAt() != null || before.organisation().equals(organisation)) return;
    sql.sql("update counted_file set organisation = ? where application = ?").params(organisation, application).update();
    tallies.add(
        List.of(
            before.line(before.submittedAt(), Indicator.APPLICATIONS, -1),
            new Line(before.city(), organisation, Tallies.monthOf(before.submittedAt()), Indicator.APPLICATIONS, BigDecimal.ONE)));
  }

  /** @param recipients who is helped; 0 when nobody is */
  void decided(UUID application, int recipients, @Nullable UUID earlier, Instant at) {
    boolean granted = recipients > 0;
    sql.sql(
            """
            update counted_file set decided_at = :at, granted = :granted, earlier = :earlier
             where application = :application and decided_at is null
            returning *""")
        .param("at", database(at))
        .param("granted", granted)
        .param("earlier", earlier)
        .param("application", application)
        .query(Row::of)
        .optional()
        .ifPresent(
            file -> {
              List<Line> lines = new ArrayList<>();
              lines.add(file.line(at, granted ? Indicator.GRANTED : Indicator.REFUSED, 1));
              lines.add(file.line(at, Indicator.RECIPIENTS, recipients));
              lines.add(file.line(at, Indicator.DECISION_DAYS, days(file.submittedAt(), at)));
              if (granted && file.citywide()) lines.add(file.line(at, Indicator.CITYWIDE_CASES, 1));
              if (!file.decisionLate()) lines.add(file.line(at, Indicator.DECIDED_IN_TIME, 1));
              tallies.add(lines);
            });
  }

  void assigned(UUID application, Instant at) {
    first("assigned_at", application, at)
        .ifPresent(
            file -> {
              tallies.add(
                  List.of(
                      file.line(at, Indicator.ASSIGNED, 1), file.line(at, Indicator.ASSIGNED_IN_TIME, file.assignmentLate() ? 0 : 1),
                      file.line(at, Indicator.CRIMINAL_ASSIGNED, file.criminal() ? 1 : 0)));
            });
  }

  /**
   * What a later stage awards takes the place of what the stage before had awarded: the difference is
   * counted. Money that reached people is added up.
   */
  void closed(UUID application, @Nullable Money awarded, @Nullable Money received, Instant at) {
    first("closed_at", application, at)
        .ifPresent(
            file -> {
              sql.sql("update counted_file set awarded = ?, received = ? where application = ?")
                  .params(yuan(awarded), yuan(received), application)
                  .update();
              List<Line> lines = new ArrayList<>();
              lines.add(file.line(at, Indicator.CLOSED, 1));
              if (awarded != null) lines.add(file.line(at, Indicator.AWARDED, awarded.yuan().subtract(awardedBefore(file))));
              if (received != null) lines.add(file.line(at, Indicator.RECEIVED, received.yuan()));
              tallies.add(lines);
            });
  }

  private BigDecimal awardedBefore(Row file) {
    UUID earlier = file.earlier();
    while (earlier != null) {
      Row before = sql.sql("select * from counted_file where application = ?").param(earlier).query(Row::of).optional().orElse(null);
      if (before == null) break;
      if (before.awarded() != null) return before.awarded();
      earlier = before.earlier();
    }
    return BigDecimal.ZERO;
  }

  /** @param soFar the sum of the case, not the difference */
  void paid(UUID application, Money soFar, Instant at) {
    Row file = sql.sql("select * from counted_file where application = ? for update").param(application).query(Row::of).optional().orElse(null);
    if (file == null || file.closedAt() == null) return;
    BigDecimal before = file.received() == null ? BigDecimal.ZERO : file.received();
    sql.sql("update counted_file set received = ? where application = ?").params(soFar.yuan(), application).update();
    tallies.add(List.of(file.line(at, Indicator.RECEIVED, soFar.yuan().subtract(before))));
  }

  void decisionIsLate(UUID application) {
    late("decision_late", application)
        .filter(file -> file.decidedAt() != null)
        .ifPresent(file -> tallies.add(List.of(file.line(file.decidedAt(), Indicator.DECIDED_IN_TIME, -1))));
  }

  void assignmentIsLate(UUID application) {
    late("assignment_late", application)
        .filter(file -> file.assignedAt() != null)
        .ifPresent(file -> tallies.add(List.of(file.line(file.assignedAt(), Indicator.ASSIGNED_IN_TIME, -1))));
  }

  private Optional<Row> first(String column, UUID application, Instant at) {
    return sql.sql("update counted_file set %1$s = ? where application = ? and %1$s is null returning *".formatted(column))
        .params(database(at), application)
        .query(Row::of)
        .optional();
  }

  private Optional<Row> late(String column, UUID application) {
    return sql.sql("update counted_file set %1$s = true where application = ? and not %1$s returning *".formatted(column))
        .param(application)
        .query(Row::of)
        .optional();
  }

  static long days(Instant from, Instant to) {
    return ChronoUnit.DAYS.between(from.atZone(CityClock.ZONE).toLocalDate(), to.atZone(CityClock.ZONE).toLocalDate());
  }

  static @Nullable OffsetDateTime database(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  static @Nullable BigDecimal yuan(@Nullable Money money) {
    return money == null ? null : money.yuan();
  }

  /** A file as far as it is counted. */
  private record Row(
      String city, UUID organisation, @Nullable UUID earlier, Instant submittedAt, @Nullable Instant decidedAt,
      boolean decisionLate, @Nullable Instant assignedAt, boolean assignmentLate, @Nullable Instant closedAt,
      @Nullable BigDecimal awarded, @Nullable BigDecimal received, boolean criminal, boolean citywide) {

    static Row of(ResultSet row, int line) throws SQLException {
      return new Row(
          row.getString("city"), row.getObject("organisation", UUID.class), row.getObject("earlier", UUID.class),
          at(row, "submitted_at"), at(row, "decided_at"), row.getBoolean("decision_late"), at(row, "assigned_at"),
          row.getBoolean("assignment_late"), at(row, "closed_at"), row.getBigDecimal("awarded"), row.getBigDecimal("received"),
          row.getBoolean("criminal"), row.getBoolean("citywide"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
      OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
      return at == null ? null : at.toInstant();
    }

    Line line(Instant at, Indicator what, long value) {
      return line(at, what, BigDecimal.valueOf(value));
    }

    Line line(Instant at, Indicator what, BigDecimal value) {
      return new Line(city, organisation, Tallies.monthOf(at), what, value);
    }
  }
}
