package org.nuanyang.cases.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseLine;
import org.nuanyang.cases.CaseLists;
import org.nuanyang.cases.CaseSearch;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseTerm;
import org.nuanyang.cases.HearingView;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the lists of the desk. Every list walks one index in its order and stops after a page; where
 * several offices or states are asked for, each is walked by itself (lateral) and the heads merged.
 */
@Component
@Transactional(readOnly = true)
class CaseListSql implements CaseLists {

  private static final int PAGE = 25;
  private static final Role[] READERS = {
    Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.ASSIGNER, Role.ARCHIVIST, Role.LEADER
  };
  private static final String NEWEST_FIRST = " order by c.granted_at desc, c.id desc limit :size";
  private static final String BEFORE = " and (granted_at, id) < (:at, :id) order by granted_at desc, id desc limit :size) c";

  private final JdbcClient jdbc;
  private final Hearings hearings;
  private final Deadlines deadlines;

  CaseListSql(JdbcClient jdbc, Hearings hearings, Deadlines deadlines) {
    this.jdbc = jdbc;
    this.hearings = hearings;
    this.deadlines = deadlines;
  }

  @Override
  public Slice<CaseLine> mine(@Nullable CaseState state, @Nullable String after, Actor by) {
    by.must(Role.LAWYER);
    String sql =
        """
        select c.* from unnest(:states::text[]) wanted cross join lateral (
          select * from legal_aid_case where handler_account = :account and state = wanted"""
            + BEFORE
            + NEWEST_FIRST;
    return newestFirst(
        jdbc.sql(sql).param("account", by.id()).param("states", states(state, CaseState.ARCHIVED)), after);
  }

  @Override
  public List<HearingView> myHearings(Actor by) {
    by.must(Role.LAWYER);
    return hearings.ahead(by.id());
  }

  /** A lawyer has few open cases at a time; fifty are looked through at most. */
  @Override
  public List<CaseTerm> myTerms(Actor by) {
    by.must(Role.LAWYER);
    List<CaseLine> open =
        jdbc.sql(
                """
                select * from legal_aid_case where handler_account = ?
                   and state in ('HANDLER_CONFIRMED', 'IN_PROGRESS', 'TO_MEDIATION', 'CLOSED', 'FILE_RETURNED') limit 50""")
            .param(by.id())
            .query(CaseListSql::read)
            .list();
    Map<UUID, List<ClockView>> clocks = deadlines.ofAll(open.stream().map(line -> line.id().value()).toList());
    return open.stream()
        .flatMap(line -> clocks.getOrDefault(line.id().value(), List.of()).stream().map(clock -> term(line, clock)))
        .filter(term -> term.clock().state().equals("RUNNING"))
        .sorted(Comparator.comparing(term -> term.clock().dueAt()))
        .toList();
  }

  private static CaseTerm term(CaseLine line, ClockView clock) {
    return new CaseTerm(line.id(), line.caseNumber(), line.applicantName(), clock);
  }

  @Override
  public Slice<CaseLine> find(CaseSearch search, Actor by) {
    by.must(READERS);
    UUID[] offices = offices(by);
    String text = search.text().strip();
    if (!text.isEmpty()) return named(text, search.after(), offices, by.city());
    if (search.handler() != null) return ofHandler(search, offices);
    if (search.stage() == null && search.state() == null) {
      String sql =
          """
          select c.* from unnest(:offices::uuid[]) office cross join lateral (
            select * from legal_aid_case where deciding_org = office"""
              + BEFORE
              + NEWEST_FIRST;
      return newestFirst(jdbc.sql(sql).param("offices", offices), search.after());
    }
    String sql =
        """
        select c.* from unnest(:offices::uuid[]) office cross join unnest(:states::text[]) wanted cross join lateral (
          select * from legal_aid_case where deciding_org = office and state = wanted"""
            + (search.stage() == null ? "" : " and stage = :stage")
            + BEFORE
            + NEWEST_FIRST;
    JdbcClient.StatementSpec query =
        jdbc.sql(sql).param("offices", offices).param("states", states(search.state(), null));
    if (search.stage() != null) query = query.param("stage", search.stage());
    return newestFirst(query, search.after());
  }

  private Slice<CaseLine> ofHandler(CaseSearch search, UUID[] offices) {
    String sql =
        """
        select c.* from unnest(:states::text[]) wanted cross join lateral (
          select * from legal_aid_case where handler = :handler and state = wanted and deciding_org = any(:offices)"""
            + BEFORE
            + NEWEST_FIRST;
    return newestFirst(
        jdbc.sql(sql)
            .param("handler", search.handler())
            .param("states", states(search.state(), null))
            .param("offices", offices),
        search.after());
  }

  /** A whole number finds its cases; anything else is the beginning of a name. */
  private Slice<CaseLine> named(String text, @Nullable String after, UUID[] offices, String city) {
    String number = ReceiptNumber.parse(text).map(ReceiptNumber::value).orElse(text);
    List<CaseLine> exact =
        jdbc.sql(
                """
                select * from legal_aid_case where receipt_number = :number and deciding_org = any(:offices)
                union all
                select * from legal_aid_case where city = :city and case_number = :number and deciding_org = any(:offices)
                order by granted_at desc, id desc limit :size""")
            .param("number", number)
            .param("city", city)
            .param("offices", offices)
            .param("size", PAGE)
            .query(CaseListSql::read)
            .list();
    if (!exact.isEmpty()) return new Slice<>(exact, null);
    Mark from = Mark.parse(after);
    List<CaseLine> rows =
        jdbc.sql(
                """
                select c.* from unnest(:offices::uuid[]) office cross join lateral (
                  select * from legal_aid_case where deciding_org = office
                     and (applicant_name, id) > (:name, :id) and applicant_name < :end
                   order by applicant_name, id limit :size) c
                order by c.applicant_name, c.id limit :size""")
            .param("offices", offices)
            .param("end", text + Character.toString(0x10FFFF))
            .param("name", from.text().startsWith(text) ? from.text() : text)
            .param("id", from.id())
            .param("size", PAGE + 1)
            .query(CaseListSql::read)
            .list();
    return Slice.cut(rows, PAGE, row -> new Mark(row.applicantName(), row.id().value()).toString());
  }

  @Override
  public Slice<CaseLine> archiveQueue(@Nullable String after, Actor by) {
    by.must(Role.ARCHIVIST, Role.DIRECTOR);
    Mark from = Mark.parse(after);
    List<CaseLine> rows =
        jdbc.sql(
                """
                select c.* from unnest(:offices::uuid[]) office cross join lateral (
                  select * from legal_aid_case where deciding_org = office and state in ('FILE_SUBMITTED', 'FILE_ACCEPTED')
                     and (file_submitted_at, id) > (:at, :id) order by file_submitted_at, id limit :size) c
                order by c.file_submitted_at, c.id limit :size""")
            .param("offices", offices(by))
            .param("at", Timestamp.from(from.at(Instant.EPOCH)))
            .param("id", from.id())
            .param("size", PAGE + 1)
            .query(CaseListSql::read)
            .list();
    return Slice.cut(rows, PAGE, row -> Mark.of(row.fileSubmittedAt(), row.id().value()).toString());
  }

  @Override
  public List<CaseLine> changesToDecide(Actor by) {
    by.must(Role.DIRECTOR);
    return jdbc.sql(
            """
            select * from legal_aid_case where deciding_org = any(:offices)
               and (open_replacement is not null or open_termination is not null)
             order by granted_at, id limit 100""")
        .param("offices", offices(by))
        .query(CaseListSql::read)
        .list();
  }

  private Slice<CaseLine> newestFirst(JdbcClient.StatementSpec query, @Nullable String after) {
    Mark from = Mark.parse(after);
    boolean first = after == null || after.isEmpty();
    List<CaseLine> rows =
        query
            .param("at", Timestamp.from(from.at(LATEST)))
            .param("id", first ? new UUID(-1, -1) : from.id())
            .param("size", PAGE + 1)
            .query(CaseListSql::read)
            .list();
    return Slice.cut(rows, PAGE, row -> Mark.of(row.grantedAt(), row.id().value()).toString());
  }

  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  /** The offices whose cases the actor may see; the whole city is the offices that have any. */
  private UUID[] offices(Actor by) {
    if (by.scope() != DataScope.CITY) return by.units().toArray(UUID[]::new);
    return jdbc.sql("select organisation from case_office where city = ?")
        .param(by.city())
        .query(UUID.class)
        .list()
        .toArray(UUID[]::new);
  }

  private static String[] states(@Nullable CaseState one, @Nullable CaseState without) {
    Stream<CaseState> wanted = one != null ? Stream.of(one) : Arrays.stream(CaseState.values()).filter(s -> s != without);
    return wanted.map(Enum::name).toArray(String[]::new);
  }

  private static CaseLine read(ResultSet row, int line) throws SQLException {
    @Nullable Timestamp submitted = row.getTimestamp("file_submitted_at");
    return new CaseLine(
        new CaseId(row.getObject("id", UUID.class)),
        row.getString("case_number"),
        row.getString("receipt_number"),
        row.getString("applicant_name"),
        row.getInt("recipients"),
        row.getString("case_type"),
        row.getString("stage"),
        row.getString("matter_code"),
        CaseState.valueOf(row.getString("state")),
        row.getObject("handler", UUID.class),
        row.getString("handler_name"),
        row.getObject("granted_on", LocalDate.class),
        row.getTimestamp("granted_at").toInstant(),
        submitted == null ? null : submitted.toInstant(),
        row.getObject("open_replacement") != null || row.getObject("open_termination") != null);
  }
}
