package org.nuanyang.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.PledgeRow;
import org.nuanyang.intake.PledgeView;
import org.nuanyang.intake.ToleratedPaper;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The pledges of 容缺受理, one to an application at most. */
@Component
class PledgeBook {

  private static final int PAGE = 30;
  private static final LocalDate UNSIGNED = LocalDate.of(9999, 12, 31);
  private static final String LIST =
      """
      select p.application, p.papers, p.signed_at, p.until, a.receipt_number, a.applicant_name, a.summary, a.status
      from tolerance_pledge p join aid_application a on a.id = p.application
      where p.city = :city and p.settled_at is null and (:all or a.holding_organisation = any(:units::uuid[]))
        and (coalesce(p.until, 'infinity'::date), p.application) > (:from::date, :id)
      order by coalesce(p.until, 'infinity'::date), p.application limit :size""";

  private final JdbcClient db;
  private final Clock clock;
  private final JsonMapper json;

  PledgeBook(JdbcClient db, Clock clock, JsonMapper json) {
    this.db = db;
    this.clock = clock;
    this.json = json;
  }

  /** An offer that was not signed gives way to a new one. */
  void offer(LegalAidApplication application, List<ToleratedPaper> papers, Actor by) {
    db.sql(
            """
            insert into tolerance_pledge (application, city, papers, offered_at, offered_by) values (?, ?, ?::jsonb, ?, ?)
            on conflict (application) do update set papers = excluded.papers, offered_at = excluded.offered_at,
              offered_by = excluded.offered_by, signed_at = null, signed_how = null, until = null, settled_at = null, settled_how = null""")
        .params(application.id(), application.city(), json.writeValueAsString(papers), now(), by.name())
        .update();
  }

  void signed(UUID application, String how, LocalDate until) {
    db.sql("update tolerance_pledge set signed_at = ?, signed_how = ?, until = ? where application = ?")
        .params(now(), how, until, application)
        .update();
  }

  void keep(UUID application, List<ToleratedPaper> papers) {
    db.sql("update tolerance_pledge set papers = ?::jsonb where application = ?")
        .params(json.writeValueAsString(papers), application)
        .update();
  }

  /** Nothing is awaited any more. @param how IN, FELL_BACK or OVER */
  void settle(UUID application, String how) {
    db.sql("update tolerance_pledge set settled_at = ?, settled_how = ? where application = ? and settled_at is null")
        .params(now(), how, application)
        .update();
  }

  Optional<PledgeView> of(UUID application) {
    return one("select * from tolerance_pledge where application = ?", application);
  }

  /** Of two who look at papers at once the second waits for the first. */
  Optional<PledgeView> locked(UUID application) {
    return one("select * from tolerance_pledge where application = ? for update", application);
  }

  private Optional<PledgeView> one(String sql, UUID application) {
    return db.sql(sql).param(application).query(this::read).optional();
  }

  Slice<PledgeRow> open(@Nullable String after, Actor by) {
    Mark mark = Mark.of(after);
    List<PledgeRow> rows =
        db.sql(LIST)
            .param("city", by.city())
            .param("all", by.scope() == DataScope.CITY)
            .param("units", by.units().toArray(UUID[]::new))
            .param("from", mark.until().equals(UNSIGNED) ? "infinity" : mark.until().toString())
            .param("id", mark.id())
            .param("size", PAGE + 1)
            .query(this::row)
            .list();
    return Slice.cut(rows, PAGE, row -> (row.until() == null ? UNSIGNED : row.until()) + "~" + row.application());
  }

  private PledgeRow row(ResultSet row, int line) throws SQLException {
    List<ToleratedPaper> papers = papers(row.getString("papers"));
    return new PledgeRow(
        row.getObject("application", UUID.class), row.getString("receipt_number"), row.getString("applicant_name"),
        row.getString("summary"), ApplicationStatus.valueOf(row.getString("status")), row.getTimestamp("signed_at") != null,
        row.getObject("until", LocalDate.class), (int) papers.stream().filter(paper -> !paper.isIn()).count(),
        (int) papers.stream().filter(paper -> !paper.isIn() && paper.broughtOn() != null).count());
  }

  private PledgeView read(ResultSet row, int line) throws SQLException {
    return new PledgeView(
        new ApplicationId(row.getObject("application", UUID.class)), papers(row.getString("papers")),
        row.getTimestamp("offered_at").toInstant(), row.getString("offered_by"), moment(row.getTimestamp("signed_at")),
        row.getString("signed_how"), row.getObject("until", LocalDate.class), row.getString("settled_how"));
  }

  private List<ToleratedPaper> papers(String written) {
    return List.of(json.readValue(written, ToleratedPaper[].class));
  }

  private static @Nullable Instant moment(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  /** Where the ledger goes on; a forged mark starts at the top. */
  private record Mark(LocalDate until, UUID id) {

    private static final Mark TOP = new Mark(LocalDate.of(1970, 1, 1), new UUID(0, 0));

    static Mark of(@Nullable String after) {
      if (after == null) return TOP;
      String[] parts = after.split("~");
      try {
        LocalDate until = LocalDate.parse(parts[0]);
        return until.isBefore(TOP.until) || until.isAfter(UNSIGNED) ? TOP : new Mark(until, UUID.fromString(parts[1]));
      } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException forged) {
        return TOP;
      }
    }
  }
}
