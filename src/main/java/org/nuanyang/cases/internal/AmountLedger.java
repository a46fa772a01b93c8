package org.nuanyang.cases.internal;

import static org.nuanyang.cases.CaseVerb.ENTER_AMOUNTS;
import static org.nuanyang.cases.CaseVerb.RECORD_PAYMENT;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.KnownClaims;
import org.nuanyang.cases.PaymentRecorded;
import org.nuanyang.cases.PersonAmounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the amounts person by person, and their totals on the case. */
@Component
@Transactional
class AmountLedger implements CaseLedger {

  /** No case is about more; neither is there room for it. */
  private static final BigDecimal MOST = new BigDecimal("99999999999.99");

  private final CaseBook book;
  private final Matters matters;
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final ObjectProvider<KnownClaims> claims;

  AmountLedger(
      CaseBook book,
      Matters matters,
      JdbcClient jdbc,
      JdbcTemplate batch,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock,
      ObjectProvider<KnownClaims> claims) {
    this.book = book;
    this.matters = matters;
    this.jdbc = jdbc;
    this.batch = batch;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
    this.claims = claims;
  }

  @Override
  public List<PersonAmounts> rows(CaseId id, Actor by) {
    LegalAidCase about = book.find(id);
    Offers.mustBeSeenBy(about, by);
    audit.viewed(by, "case", about.id);
    return rows(about);
  }

  List<PersonAmounts> rows(LegalAidCase about) {
    Map<UUID, Entry> entered = new LinkedHashMap<>();
    jdbc.sql("select * from case_amount where case_id = ?")
        .param(about.id)
        .query(
            (row, line) ->
                new Entry(
                    row.getObject("recipient", UUID.class),
                    money(row.getBigDecimal("claimed")),
                    money(row.getBigDecimal("awarded")),
                    money(row.getBigDecimal("received"))))
        .list()
        .forEach(entry -> entered.put(entry.recipient(), entry));
    List<Participant> recipients = matters.facts(new MatterId(about.matter)).recipients();
    Map<UUID, Money> known = about.state == CaseState.IN_PROGRESS ? claims(about, recipients) : Map.of();
    return recipients.stream().map(person -> row(person, entered.get(person.id()), known.get(person.id()))).toList();
  }

  /** What was told once, or asked for in the stage before, is proposed here; it counts when the lawyer saves it. */
  private Map<UUID, Money> claims(LegalAidCase about, List<Participant> recipients) {
    List<UUID> who = recipients.stream().map(Participant::id).toList();
    Map<UUID, Money> known = new HashMap<>();
    jdbc.sql("select recipient, claimed from case_amount where case_id = ? and claimed is not null")
        .param(about.earlier)
        .query((row, line) -> known.put(row.getObject("recipient", UUID.class), new Money(row.getBigDecimal("claimed"))))
        .list();
    claims.orderedStream().forEach(source -> source.of(new MatterId(about.matter), who).forEach(known::putIfAbsent));
    return known;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, PersonAmounts> of(MatterId matter, Collection<UUID> persons) {
    Map<UUID, PersonAmounts> found = new HashMap<>();
    jdbc.sql(
            """
            select a.* from case_amount a
             where a.case_id = (select id from legal_aid_case where matter = :matter order by granted_at desc, id desc limit 1)
               and a.recipient = any(:persons)""")
        .param("matter", matter.value())
        .param("persons", persons.toArray(UUID[]::new))
        .query(
            (row, line) ->
                new PersonAmounts(
                    row.getObject("recipient", UUID.class), "", money(row.getBigDecimal("claimed")),
                    money(row.getBigDecimal("awarded")), money(row.getBigDecimal("received"))))
        .list()
        .forEach(amounts -> found.put(amounts.recipient(), amounts));
    return found;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<CaseFacts> latest(MatterId matter) {
    return jdbc.sql("select id from legal_aid_case where matter = ? order by granted_at desc, id desc limit 1")
        .param(matter.value())
        .query(UUID.class)
        .optional()
        .map(id -> CaseViews.facts(book.find(new CaseId(id))));
  }

  @Override
  public void peopleChanged(MatterId matter, Actor by) {
    List<UUID> open =
        jdbc.sql("select id from legal_aid_case where matter = ? and closed_on is null and state <> 'TERMINATED'").param(matter.value()).query(UUID.class).list();
    for (UUID id : open) {
      LegalAidCase about = book.find(new CaseId(id));
      List<Entry> left = rows(about).stream().map(AmountLedger::asEntry).toList();
      about.recipients = left.size();
      Step step =
          about.claimed == null && about.awarded == null && about.received == null
              ? about.stay(ENTER_AMOUNTS, "")
              : about.total(ENTER_AMOUNTS, sum(left, Entry::claimed), sum(left, Entry::awarded), sum(left, Entry::received));
      book.keep(about, step, by);
    }
  }

  private static PersonAmounts row(Participant person, @Nullable Entry entry, @Nullable Money known) {
    if (entry == null) return new PersonAmounts(person.id(), person.name(), known, null, null);
    Money claimed = entry.claimed() == null ? known : entry.claimed();
    return new PersonAmounts(person.id(), person.name(), claimed, entry.awarded(), entry.received());
  }

  @Override
  public void enter(CaseId id, int seen, List<Entry> entries, Actor by) {
    LegalAidCase about = take(id, seen, by);
    Map<UUID, Entry> given = new LinkedHashMap<>();
    for (Entry entry : entries) given.put(entry.recipient(), entry);
    List<PersonAmounts> before = rows(about);
    if (!before.stream().map(PersonAmounts::recipient).toList().containsAll(given.keySet())) {
      throw new Refusal("cases.amounts.stranger");
    }
    List<Entry> wanted = before.stream().map(row -> given.getOrDefault(row.recipient(), asEntry(row))).toList();
    mustFollowPayments(about, wanted, before);
    keep(about, wanted, before, by);
  }

  @Override
  public void sameForAll(
      CaseId id, int seen, @Nullable Money claimed, @Nullable Money awarded, @Nullable Money received, Actor by) {
    LegalAidCase about = take(id, seen, by);
    List<PersonAmounts> before = rows(about);
    List<Entry> after =
        before.stream()
            .map(
                row ->
                    new Entry(
                        row.recipient(),
                        claimed == null ? row.claimed() : claimed,
                        awarded == null ? row.awarded() : awarded,
                        received == null ? row.received() : received))
            .toList();
    mustFollowPayments(about, after, before);
    keep(about, after, before, by);
  }

  /** Where single payments are known, nobody types another sum over them. */
  private void mustFollowPayments(LegalAidCase about, List<Entry> wanted, List<PersonAmounts> before) {
    Map<UUID, Money> paid = paid(about.id);
    for (int i = 0; i < wanted.size(); i++) {
      Money sum = paid.get(wanted.get(i).recipient());
      if (sum != null && !sum.equals(wanted.get(i).received())) throw new Refusal("cases.amounts.by-payments", before.get(i).name(), sum);
    }
  }

  /** What single payments add up to; nobody without any is among them. */
  Map<UUID, Money> paid(UUID about) {
    Map<UUID, Money> sums = new HashMap<>();
    jdbc.sql("select recipient, sum(amount) as amount from case_payment where case_id = ? and struck_at is null group by recipient")
        .param(about)
        .query((row, line) -> sums.put(row.getObject("recipient", UUID.class), new Money(row.getBigDecimal("amount"))))
        .list();
    return sums;
  }

  List<UUID> recipients(LegalAidCase about) {
    return matters.facts(new MatterId(about.matter)).recipients().stream().map(Participant::id).toList();
  }

  /** Single payments say what these persons received. */
  void received(LegalAidCase about, Map<UUID, @Nullable Money> received, Actor by) {
    List<PersonAmounts> before = rows(about);
    List<Entry> after =
        before.stream()
            .map(row -> received.containsKey(row.recipient()) ? new Entry(row.recipient(), row.claimed(), row.awarded(), received.get(row.recipient())) : asEntry(row))
            .toList();
    keep(about, after, before, by);
  }

  /** The case, when this actor may write down what arrived. */
  LegalAidCase taken(CaseId id, Actor by) {
    return book.take(id, entering(book.find(id)), by);
  }

  /** Asked, not tried: a refusal that is caught still undoes the transaction around it. */
  boolean mayBeEntered(CaseId id, Actor by) {
    LegalAidCase about = book.find(id);
    return Offers.of(about, by).contains(entering(about));
  }

  private LegalAidCase take(CaseId id, int seen, Actor by) {
    return book.take(id, seen, entering(book.find(id)), by);
  }

  private static CaseVerb entering(LegalAidCase about) {
    return about.state == CaseState.IN_PROGRESS ? ENTER_AMOUNTS : RECORD_PAYMENT;
  }

  /** Once the case is closed, what was claimed and awarded stands as the effective document says. */
  private void keep(LegalAidCase about, List<Entry> wanted, List<PersonAmounts> before, Actor by) {
    boolean open = about.state == CaseState.IN_PROGRESS;
    var rows = new ArrayList<Entry>();
    for (int i = 0; i < wanted.size(); i++) {
      Entry entry = wanted.get(i);
      PersonAmounts was = before.get(i);
      rows.add(open ? entry : new Entry(entry.recipient(), was.claimed(), was.awarded(), entry.received()));
    }
    batch.batchUpdate(
        """
        insert into case_amount (case_id, recipient, claimed, awarded, received) values (?, ?, ?, ?, ?)
        on conflict (case_id, recipient)
        do update set claimed = excluded.claimed, awarded = excluded.awarded, received = excluded.received""",
        rows.stream()
            .map(e -> new Object[] {about.id, e.recipient(), yuan(e.claimed()), yuan(e.awarded()), yuan(e.received())})
            .toList(),
        new int[] {
          Types.OTHER, Types.OTHER, Types.NUMERIC, Types.NUMERIC, Types.NUMERIC
        });
    Step step =
        about.total(
            open ? ENTER_AMOUNTS : RECORD_PAYMENT,
            sum(rows, Entry::claimed),
            sum(rows, Entry::awarded),
            sum(rows, Entry::received));
    book.keep(about, step, by);
    if (!open && about.received != null) {
      events.publishEvent(
          new PaymentRecorded(
              about.caseId(), about.caseId().application(), about.city, about.decidingOrg, new Money(about.received), clock.instant()));
    }
  }

  private static @Nullable BigDecimal sum(List<Entry> rows, Function<Entry, @Nullable Money> column) {
    BigDecimal sum = rows.stream().map(column).filter(money -> money != null).map(Money::yuan).reduce(BigDecimal::add).orElse(null);
    if (sum != null && sum.compareTo(MOST) > 0) throw new Refusal("cases.amounts.too-much");
    return sum;
  }

  private static @Nullable Money money(@Nullable BigDecimal yuan) {
    return yuan == null ? null : new Money(yuan);
  }

  private static @Nullable BigDecimal yuan(@Nullable Money money) {
    return money == null ? null : money.yuan();
  }

  private static Entry asEntry(PersonAmounts row) {
    return new Entry(row.recipient(), row.claimed(), row.awarded(), row.received());
  }
}
