package org.nuanyang.cases.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseArchive;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.PastCase;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.BulkRows;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Streams past cases into their tables; numbers are drawn in blocks per year and type. */
@Component
@Transactional
class CaseTakeover implements CaseArchive {

  private static final UUID SYSTEM = new UUID(0, 0);
  private static final String SYSTEM_NAME = Actor.system("").name();
  private static final String CASE =
      "legal_aid_case (id, version, matter, receipt_number, case_number, city, deciding_org, case_type, aid_form, stage,"
          + " matter_code, applicant_name, recipients, state, granted_on, granted_at, handler, handler_account,"
          + " handler_name, firm, assigned_at, accepted_at, signed_on, claimed, awarded, received, closed_on, closed_at,"
          + " closing_type, result_grade, reported_at, file_submitted_at, file_accepted_at, archived_at, archive_number)";
  private static final String EVENT = "case_event (id, case_id, at, verb, from_state, to_state, actor, actor_name)";

  private final DataSource source;
  private final JdbcClient jdbc;
  private final CaseNumbers numbers;
  private final Clock clock;

  CaseTakeover(DataSource source, JdbcClient jdbc, CaseNumbers numbers, Clock clock) {
    this.source = source;
    this.jdbc = jdbc;
    this.numbers = numbers;
    this.clock = clock;
  }

  @Override
  public void take(List<PastCase> past) {
    past.stream().map(PastCase::decidingOrganisation).distinct().forEach(office -> open(past.getFirst().city(), office));
    Map<String, NumberBlock> blocks = blocks(past);
    try (BulkRows rows = new BulkRows(source, CASE)) {
      for (PastCase c : past) rows.row(columns(c, blocks));
    }
    try (BulkRows rows = new BulkRows(source, EVENT)) {
      for (PastCase c : past) lines(c, rows);
    }
    try (BulkRows rows = new BulkRows(source, "case_amount (case_id, recipient, claimed, awarded, received)")) {
      for (PastCase c : past) {
        if (c.recipient() != null && c.claimed() != null) {
          rows.row(c.id(), c.recipient(), yuan(c.claimed()), yuan(c.awarded()), yuan(c.received()));
        }
      }
    }
  }

  private void open(String city, UUID office) {
    jdbc.sql("insert into case_office (city, organisation) values (?, ?) on conflict do nothing").params(city, office).update();
  }

  private @Nullable Object[] columns(PastCase c, Map<String, NumberBlock> blocks) {
    LocalDate closedOn = day(c.closedAt());
    String archive = c.archivedAt() == null ? null : blocks.get(series(c, c.archivedAt(), CaseNumbers.ARCHIVE)).next(numbers);
    return new Object[] {
      c.id(), 0, c.matter(), c.receiptNumber(), blocks.get(series(c, c.grantedAt(), c.caseType())).next(numbers), c.city(),
      c.decidingOrganisation(), c.caseType(), c.aidForm(), c.stage(), c.matterCode(), c.applicantName(), c.recipients(),
      c.state(), day(c.grantedAt()), c.grantedAt(), c.handler(), c.handlerAccount(), c.handlerName(), c.firm(),
      c.assignedAt(), c.acceptedAt(), c.signedOn(), yuan(c.claimed()), yuan(c.awarded()), yuan(c.received()), closedOn,
      c.closedAt(), c.closingType(), c.grade(), c.fileSubmittedAt(), c.fileSubmittedAt(), c.fileAcceptedAt(),
      c.archivedAt(), archive
    };
  }

  /** The lines the book would have, from the dates that are known. */
  private void lines(PastCase c, BulkRows rows) {
    line(rows, c, c.grantedAt(), CaseVerb.OPEN, null, CaseState.GRANTED);
    line(rows, c, c.assignedAt(), CaseVerb.ASSIGN, CaseState.GRANTED, CaseState.ASSIGNED);
    line(rows, c, c.acceptedAt(), CaseVerb.CONFIRM, CaseState.ASSIGNED, CaseState.HANDLER_CONFIRMED);
    Instant signed = c.signedOn() == null ? null : c.signedOn().atTime(15, 0).atZone(clock.getZone()).toInstant();
    line(rows, c, signed, CaseVerb.SIGN, CaseState.HANDLER_CONFIRMED, CaseState.IN_PROGRESS);
    line(rows, c, c.closedAt(), CaseVerb.CLOSE, CaseState.IN_PROGRESS, CaseState.CLOSED);
    line(rows, c, c.fileSubmittedAt(), CaseVerb.SUBMIT_FILE, CaseState.CLOSED, CaseState.FILE_SUBMITTED);
    line(rows, c, c.fileAcceptedAt(), CaseVerb.ACCEPT_FILE, CaseState.FILE_SUBMITTED, CaseState.FILE_ACCEPTED);
    line(rows, c, c.archivedAt(), CaseVerb.ARCHIVE, CaseState.FILE_ACCEPTED, CaseState.ARCHIVED);
  }

  private void line(BulkRows rows, PastCase c, @Nullable Instant at, CaseVerb verb, @Nullable CaseState from, CaseState to) {
    if (at == null) return;
    String who = c.handlerName() == null || verb == CaseVerb.OPEN || verb == CaseVerb.ASSIGN ? SYSTEM_NAME : c.handlerName();
    rows.row(Ids.next(clock), c.id(), at, verb, from, to, SYSTEM, who);
  }

  private Map<String, NumberBlock> blocks(List<PastCase> past) {
    Map<String, Integer> wanted = new HashMap<>();
    for (PastCase c : past) {
      wanted.merge(series(c, c.grantedAt(), c.caseType()), 1, Integer::sum);
      if (c.archivedAt() != null) wanted.merge(series(c, c.archivedAt(), CaseNumbers.ARCHIVE), 1, Integer::sum);
    }
    Map<String, NumberBlock> blocks = new HashMap<>();
    wanted.forEach(
        (key, many) -> {
          String[] part = key.split("/");
          int year = Integer.parseInt(part[1]);
          blocks.put(key, new NumberBlock(part[2], year, numbers.drawBlock(part[0], year, part[2], many)));
        });
    return blocks;
  }

  private String series(PastCase c, Instant at, String series) {
    return c.city() + "/" + at.atZone(clock.getZone()).getYear() + "/" + series;
  }

  private @Nullable LocalDate day(@Nullable Instant at) {
    return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
  }

  private static @Nullable Object yuan(@Nullable Money money) {
    return money == null ? null : money.yuan();
  }

  /** Consecutive numbers of one series, handed out one by one. */
  private static final class NumberBlock {
    private final String series;
    private final int year;
    private int next;

    NumberBlock(String series, int year, int first) {
      this.series = series;
      this.year = year;
      this.next = first;
    }

    String next(CaseNumbers numbers) {
      return numbers.word(series, year, next++);
    }
  }
}
