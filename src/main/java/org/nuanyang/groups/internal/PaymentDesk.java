package org.nuanyang.groups.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.CasePayments;
import org.nuanyang.cases.Paid;
import org.nuanyang.cases.PaymentView;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupPayments;
import org.nuanyang.groups.PaymentReading;
import org.nuanyang.groups.PaymentRow;
import org.nuanyang.groups.PaymentTotals;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.sheet.SheetList;
import org.nuanyang.shared.sheet.SheetWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes lists of payments in and gives them out; the case keeps them, and decides who may write them down. */
@Component
@Transactional
class PaymentDesk implements GroupPayments {

  private final GroupBook book;
  private final Members members;
  private final RosterWords words;
  private final Uploads uploads;
  private final Matters matters;
  private final CaseLedger ledger;
  private final CasePayments payments;
  private final AuditTrail audit;
  private final Clock clock;

  PaymentDesk(GroupBook book, Members members, RosterWords words, Uploads uploads, Matters matters, CaseLedger ledger, CasePayments payments,
      AuditTrail audit, Clock clock) {
    this.book = book;
    this.members = members;
    this.words = words;
    this.uploads = uploads;
    this.matters = matters;
    this.ledger = ledger;
    this.payments = payments;
    this.audit = audit;
    this.clock = clock;
  }

  private KeptGroup seen(GroupId id, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    return book.seenBy(id, by);
  }

  private CaseFacts work(KeptGroup group) {
    return ledger.latest(group.matterId()).orElseThrow(() -> new Refusal("groups.pay.no-case"));
  }

  @Override
  public Slice<PaymentRow> list(GroupId id, @Nullable String after, Actor by) {
    KeptGroup group = seen(id, by);
    CaseFacts work = ledger.latest(group.matterId()).orElse(null);
    if (work == null) return new Slice<>(List.of(), null);
    Slice<PaymentView> slice = payments.list(work.id(), after, by);
    return new Slice<>(slice.rows().stream().map(PaymentDesk::row).toList(), slice.next());
  }

  private static PaymentRow row(PaymentView one) {
    Paid paid = one.paid();
    return new PaymentRow(one.id(), one.name(), paid.on(), paid.way(), paid.amount(), paid.receipt(), one.enteredBy(), one.struck());
  }

  @Override
  public PaymentTotals totals(GroupId id, Actor by) {
    return ledger.latest(seen(id, by).matterId())
        .map(work -> new PaymentTotals(work.id(), work.awarded(), work.received(), payments.mayEnter(work.id(), by)))
        .orElseGet(() -> new PaymentTotals(null, null, null, false));
  }

  @Override
  public void template(OutputStream out) {
    RosterDesk.send(SheetWriter.template(words.paymentColumns(), words.text("groups.roster.how")), out);
  }

  @Override
  public UUID upload(GroupId id, String fileName, byte[] content, Actor by) {
    KeptGroup group = seen(id, by);
    if (!payments.mayEnter(work(group).id(), by)) throw new Refusal("groups.pay.not-now");
    UUID upload = uploads.keep(group, Uploads.Kind.PAYMENTS, fileName, content, words.paymentColumns(), MOST, by);
    audit.did(by, "groups.payments-upload", "group", group.id(), String.valueOf(content.length));
    return upload;
  }

  /** The rows with what was found about each. @param before why it counts no more, or empty, of those that are there */
  private record Looked(String fileName, SheetList list, List<PaymentCheck.Result> rows, Map<Paid, String> before) {

    boolean known(PaymentCheck.Result row) {
      return row.paid() != null && before.containsKey(row.paid());
    }

    List<Paid> fresh() {
      return rows.stream().map(PaymentCheck.Result::paid).filter(one -> one != null && !before.containsKey(one)).toList();
    }
  }

  private Looked look(KeptGroup group, UUID upload, Actor by) {
    CaseFacts work = work(group);
    Uploads.Kept kept = uploads.read(group, Uploads.Kind.PAYMENTS, upload, words.paymentColumns(), MOST);
    List<Member> there = members.all(group.id()).stream().filter(Member::there).toList();
    PaymentCheck check =
        new PaymentCheck(words, there, byNumber(group, there, kept.list()), LocalDate.ofInstant(group.openedAt(), clock.getZone()), LocalDate.now(clock));
    Map<Paid, String> before = new HashMap<>();
    for (PaymentView one : payments.all(work.id(), by)) before.put(one.paid(), one.struck() == null ? "" : one.struck());
    return new Looked(kept.fileName(), kept.list(), kept.list().rows().stream().map(check::check).toList(), before);
  }

  private Map<String, Member> byNumber(KeptGroup group, List<Member> there, SheetList list) {
    List<String> numbers =
        list.rows().stream().map(row -> row.text(RosterWords.IDENTITY).toUpperCase(Locale.ROOT)).filter(one -> !one.isEmpty()).distinct().toList();
    Map<UUID, Member> lines = there.stream().collect(Collectors.toMap(one -> one.id, one -> one));
    Map<String, Member> found = new HashMap<>();
    members.there(group.id(), numbers).forEach((number, line) -> {
      if (lines.containsKey(line)) found.put(number, lines.get(line));
    });
    return found;
  }

  @Override
  public PaymentReading read(GroupId id, UUID upload, Actor by) {
    KeptGroup group = seen(id, by);
    Looked looked = look(group, upload, by);
    Map<UUID, Money> after = new HashMap<>();
    ledger.of(group.matterId(), looked.fresh().stream().map(Paid::recipient).collect(Collectors.toSet())).values().stream()
        .filter(one -> one.awarded() != null)
        .forEach(one -> after.put(one.recipient(), one.awarded()));
    Map<UUID, Money> sums = counted(looked);
    List<PaymentReading.Line> lines = looked.rows().stream().map(row -> line(row, looked, after, sums)).toList();
    int faulty = (int) lines.stream().filter(line -> !line.good()).count();
    int known = (int) lines.stream().filter(PaymentReading.Line::known).count();
    Money sum = looked.fresh().stream().map(Paid::amount).reduce(Money.ZERO, Money::plus);
    return new PaymentReading(upload, looked.fileName(), looked.list().name(), looked.fresh().size(), sum, known, faulty, lines);
  }

  /** What everybody would have got with these. */
  private static Map<UUID, Money> counted(Looked looked) {
    Map<UUID, Money> sums = new HashMap<>();
    looked.before().forEach((paid, struck) -> {
      if (struck.isEmpty()) sums.merge(paid.recipient(), paid.amount(), Money::plus);
    });
    looked.fresh().forEach(paid -> sums.merge(paid.recipient(), paid.amount(), Money::plus));
    return sums;
  }

  private PaymentReading.Line line(PaymentCheck.Result row, Looked looked, Map<UUID, Money> awarded, Map<UUID, Money> sums) {
    List<String> remarks = new ArrayList<>();
    if (looked.known(row)) remarks.add(words.text(looked.before().get(row.paid()).isEmpty() ? "groups.pay.known" : "groups.pay.struck-before"));
    if (row.paid() != null && !looked.known(row)) {
      Money most = awarded.get(row.paid().recipient());
      Money sum = sums.get(row.paid().recipient());
      if (most != null && sum.compareTo(most) > 0) remarks.add(words.text("groups.pay.more", sum, most));
    }
    return new PaymentReading.Line(row.row(), row.name(), row.on(), row.way(), row.amount(), looked.known(row), row.problems(), remarks);
  }

  @Override
  public void errorSheet(GroupId id, UUID upload, OutputStream out, Actor by) {
    KeptGroup group = seen(id, by);
    Looked looked = look(group, upload, by);
    audit.did(by, "groups.payments-errors", "group", group.id(), "");
    Map<Integer, List<String>> reasons = new HashMap<>();
    for (PaymentCheck.Result row : looked.rows()) reasons.putIfAbsent(row.row(), row.problems());
    RosterDesk.send(
        SheetWriter.marked(looked.list(), words.text("groups.pay.sheet"), reasons, words.text("groups.column.problem"), words.text("groups.row.good")), out);
  }

  @Override
  public int take(GroupId id, UUID upload, Actor by) {
    seen(id, by);
    KeptGroup group = book.hold(id);
    if (!uploads.take(group, upload)) return 0;
    Looked looked = look(group, upload, by);
    if (looked.rows().stream().noneMatch(row -> row.paid() != null)) throw new Refusal("groups.upload.nothing-good");
    int fresh = payments.enter(work(group).id(), looked.fresh(), by);
    audit.did(by, "groups.payments", "group", group.id(), fresh + "/" + looked.rows().size());
    return fresh;
  }

  @Override
  public void export(GroupId id, OutputStream out, Actor by) {
    KeptGroup group = seen(id, by);
    audit.did(by, "groups.payments-export", "group", group.id(), "");
    List<PaymentView> all = payments.all(work(group).id(), by).stream().filter(one -> one.struck() == null).toList();
    Map<UUID, Participant> people =
        matters.people(all.stream().map(one -> one.paid().recipient()).distinct().toList()).stream().collect(Collectors.toMap(Participant::id, one -> one));
    List<String> head = words.paymentColumns().columns().stream().map(one -> one.heading()).toList();
    RosterDesk.send(SheetWriter.list(words.text("groups.pay.sheet"), head, all.stream().map(one -> exported(one, people.get(one.paid().recipient()))).toList()), out);
  }

  private List<String> exported(PaymentView one, @Nullable Participant person) {
    Paid paid = one.paid();
    return List.of(
        one.name(), person == null ? "" : person.identityNumber(), paid.amount().yuan().toPlainString(), paid.on().toString(),
        words.text(paid.way().messageKey()), paid.receipt());
  }

  @Override
  public void strike(GroupId id, UUID payment, String why, Actor by) {
    payments.strike(work(seen(id, by)).id(), payment, why, by);
  }
}
