package org.nuanyang.cases.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CasePayments;
import org.nuanyang.cases.Paid;
import org.nuanyang.cases.PaidBy;
import org.nuanyang.cases.PaymentView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps payments; whoever changes them holds the case, so that the sums of the ledger are always theirs. */
@Component
@Transactional
class PaymentLedger implements CasePayments {

  private static final int PAGE = 50;

  private final CaseBook book;
  private final AmountLedger amounts;
  private final Matters matters;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Clock clock;

  PaymentLedger(CaseBook book, AmountLedger amounts, Matters matters, AuditTrail audit, JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
    this.book = book;
    this.amounts = amounts;
    this.matters = matters;
    this.audit = audit;
    this.jdbc = jdbc;
    this.batch = batch;
    this.clock = clock;
  }

  @Override
  public Slice<PaymentView> list(CaseId id, @Nullable String after, Actor by) {
    look(id, by);
    Mark from = Mark.read(after);
    List<PaymentView> rows =
        named(
            jdbc.sql("select * from case_payment where case_id = :case and (paid_on, id) < (:on, :id) order by paid_on desc, id desc limit :size")
                .param("case", id.value())
                .param("on", from.on())
                .param("id", from.id())
                .param("size", PAGE + 1)
                .query(PaymentLedger::row)
                .list());
    return Slice.cut(rows, PAGE, last -> last.paid().on() + "_" + last.id());
  }

  @Override
  public List<PaymentView> all(CaseId id, Actor by) {
    look(id, by);
    return named(jdbc.sql("select * from case_payment where case_id = ? order by paid_on, id").param(id.value()).query(PaymentLedger::row).list());
  }

  private void look(CaseId id, Actor by) {
    Offers.mustBeSeenBy(book.find(id), by);
    audit.viewed(by, "case", id.value());
  }

  private List<PaymentView> named(List<PaymentView> rows) {
    Map<UUID, String> names =
        matters.people(rows.stream().map(one -> one.paid().recipient()).distinct().toList()).stream().collect(Collectors.toMap(Participant::id, Participant::name));
    return rows.stream()
        .map(one -> new PaymentView(one.id(), one.paid(), names.getOrDefault(one.paid().recipient(), ""), one.enteredBy(), one.struck()))
        .toList();
  }

  @Override
  public boolean mayEnter(CaseId id, Actor by) {
    return amounts.mayBeEntered(id, by);
  }

  @Override
  public int enter(CaseId id, List<Paid> payments, Actor by) {
    LegalAidCase about = hold(id, by);
    List<UUID> recipients = amounts.recipients(about);
    if (!payments.stream().allMatch(one -> recipients.contains(one.recipient()))) throw new Refusal("cases.amounts.stranger");
    int[] written =
        batch.batchUpdate(
            """
            insert into case_payment (id, case_id, recipient, paid_on, way, amount, receipt, entered_at, entered_by, entered_by_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
            payments.stream().map(one -> columns(id, one, by)).toList(),
            new int[] {
              Types.OTHER, Types.OTHER, Types.OTHER, Types.DATE, Types.VARCHAR, Types.NUMERIC, Types.VARCHAR, Types.TIMESTAMP, Types.OTHER, Types.VARCHAR
            });
    int fresh = Arrays.stream(written).sum();
    if (fresh == 0) return 0;
    follow(about, payments.stream().map(Paid::recipient).collect(Collectors.toSet()), by);
    audit.did(by, "cases.enter-payments", "case", id.value(), String.valueOf(fresh));
    return fresh;
  }

  private Object[] columns(CaseId id, Paid one, Actor by) {
    return new Object[] {
      Ids.next(clock), id.value(), one.recipient(), one.on(), one.way().name(), one.amount().yuan(), one.receipt(), Timestamp.from(clock.instant()), by.id(),
      by.name()
    };
  }

  @Override
  public void strike(CaseId id, UUID payment, String why, Actor by) {
    LegalAidCase about = hold(id, by);
    UUID recipient =
        jdbc.sql("select recipient from case_payment where id = ? and case_id = ?").params(payment, id.value()).query(UUID.class).optional()
            .orElseThrow(() -> new Missing("cases.payment.unknown"));
    int struck =
        jdbc.sql("update case_payment set struck_at = ?, struck_by_name = ?, struck_why = ? where id = ? and struck_at is null")
            .params(Timestamp.from(clock.instant()), by.name(), why, payment)
            .update();
    if (struck == 0) return;
    if (amounts.recipients(about).contains(recipient)) follow(about, List.of(recipient), by);
    audit.did(by, "cases.strike-payment", "case", id.value(), why);
  }

  /** Held until the end of the transaction: two lists at once are taken one after the other. */
  private LegalAidCase hold(CaseId id, Actor by) {
    jdbc.sql("select id from legal_aid_case where id = ? for update").param(id.value()).query(UUID.class).optional();
    return amounts.taken(id, by);
  }

  private void follow(LegalAidCase about, Collection<UUID> people, Actor by) {
    Map<UUID, Money> sums = amounts.paid(about.id);
    Map<UUID, @Nullable Money> received = new HashMap<>();
    for (UUID one : people) received.put(one, sums.get(one));
    amounts.received(about, received, by);
  }

  private static PaymentView row(ResultSet row, int line) throws SQLException {
    Paid paid =
        new Paid(
            row.getObject("recipient", UUID.class), row.getObject("paid_on", LocalDate.class), PaidBy.valueOf(row.getString("way")),
            new Money(row.getBigDecimal("amount")), row.getString("receipt"));
    return new PaymentView(row.getObject("id", UUID.class), paid, "", row.getString("entered_by_name"), row.getString("struck_why"));
  }

  /** Where a page ends; a forged mark starts the list anew. */
  private record Mark(LocalDate on, UUID id) {

    static Mark read(@Nullable String written) {
      Mark start = new Mark(LocalDate.of(9999, 1, 1), new UUID(-1, -1));
      String[] parts = written == null ? new String[0] : written.split("_");
      if (parts.length != 2) return start;
      try {
        return new Mark(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
      } catch (DateTimeParseException | IllegalArgumentException forged) {
        return start;
      }
    }
  }
}
