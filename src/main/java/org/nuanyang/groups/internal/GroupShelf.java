package org.nuanyang.groups.internal;

import static org.nuanyang.identity.Role.ASSIGNER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.PersonAmounts;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupRow;
import org.nuanyang.groups.GroupState;
import org.nuanyang.groups.GroupView;
import org.nuanyang.groups.Groups;
import org.nuanyang.groups.PersonRow;
import org.nuanyang.groups.PersonView;
import org.nuanyang.groups.RosterFilter;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows groups and rosters. A page of a roster costs a fixed handful of statements, however many people there are. */
@Component
@Transactional
class GroupShelf implements Groups {

  private static final int LIST = 30;
  private static final UUID END = new UUID(-1, -1);
  private static final Role[] READERS = {CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, Role.APPROVER, Role.LEADER, Role.ARCHIVIST};

  private final GroupBook book;
  private final Members members;
  private final Matters matters;
  private final CaseLedger ledger;
  private final Applications applications;
  private final Judging judging;
  private final AuditTrail audit;
  private final JdbcClient jdbc;

  GroupShelf(GroupBook book, Members members, Matters matters, CaseLedger ledger, Applications applications, Judging judging, AuditTrail audit, JdbcClient jdbc) {
    this.book = book;
    this.members = members;
    this.matters = matters;
    this.ledger = ledger;
    this.applications = applications;
    this.judging = judging;
    this.audit = audit;
    this.jdbc = jdbc;
  }

  @Override
  public Slice<GroupRow> list(@Nullable String after, Actor by) {
    by.must(READERS);
    boolean city = by.scope() == DataScope.CITY;
    String rows = "select id, receipt_number, summary, opponent, state, people, waiting, people - signed as unsigned, opened_at from ";
    String sql =
        city
            ? rows + "case_group where city = :city and id < :from order by id desc limit :size"
            : rows + "unnest(:units::uuid[]) unit cross join lateral (select * from case_group where city = :city and organisation = unit and id < :from order by id desc limit :size) g order by id desc limit :size";
    var query = jdbc.sql(sql).param("city", by.city()).param("from", mark(after)).param("size", LIST + 1);
    if (!city) query = query.param("units", by.units().toArray(UUID[]::new));
    return Slice.cut(query.query(GroupShelf::row).list(), LIST, row -> row.id().toString());
  }

  static GroupRow row(java.sql.ResultSet row, int line) throws java.sql.SQLException {
    return new GroupRow(
        row.getObject("id", UUID.class), row.getString("receipt_number"), row.getString("summary"), row.getString("opponent"),
        GroupState.valueOf(row.getString("state")), row.getInt("people"), row.getInt("waiting"), row.getInt("unsigned"), row.getTimestamp("opened_at").toInstant());
  }

  private static UUID mark(@Nullable String after) {
    try {
      return after == null ? END : UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return END;
    }
  }

  @Override
  public GroupView group(GroupId id, Actor by) {
    by.must(READERS);
    return view(book.seenBy(id, by));
  }

  private GroupView view(KeptGroup one) {
    List<String> speakers = members.representatives(one.id());
    return new GroupView(
        one.groupId(), one.matterId(), one.applicationId(), one.receiptNumber(), one.city(), one.organisation(), one.summary(), one.opponent(),
        one.state(), one.counts(), one.join(), speakers, one.openedAt());
  }

  @Override
  public Optional<GroupId> of(MatterId matter) {
    return book.ofMatter(matter).map(KeptGroup::groupId);
  }

  @Override
  public Slice<PersonRow> roster(GroupId id, RosterFilter filter, String typed, @Nullable String after, Actor by) {
    by.must(READERS);
    KeptGroup group = book.seenBy(id, by);
    audit.viewed(by, "group", group.id());
    List<Member> page = members.page(id, filter, typed, after != null && after.matches("\\d{1,9}") ? Integer.parseInt(after) : -1);
    List<UUID> persons = page.stream().map(one -> one.person).toList();
    Map<UUID, Participant> people = matters.people(persons).stream().collect(Collectors.toMap(Participant::id, one -> one));
    Map<UUID, PersonAmounts> amounts = ledger.of(group.matterId(), persons);
    Slice<Member> slice = Slice.cut(page, Members.PAGE, one -> String.valueOf(one.position));
    return slice.map(one -> row(one, people.get(one.person), amounts.get(one.person)));
  }

  /** The same masked line everybody reads. */
  static PersonRow row(Member one, @Nullable Participant person, @Nullable PersonAmounts amounts) {
    Participant hidden = person == null ? null : person.masked();
    Money asked = one.claimed == null ? null : new Money(one.claimed);
    return new PersonRow(
        one.id, one.position + 1, one.name, hidden == null ? "" : hidden.identityNumber(), hidden == null ? "" : hidden.phone(), one.standing,
        one.result, one.reason, amounts == null || amounts.claimed() == null ? asked : amounts.claimed(), amounts == null ? null : amounts.awarded(),
        amounts == null ? null : amounts.received(), one.signedHow, one.lacking, one.phoneDiffers, one.representative);
  }

  @Override
  public PersonView person(GroupId id, UUID person, Actor by) {
    by.must(READERS);
    KeptGroup group = book.seenBy(id, by);
    Member one = members.one(id, person);
    audit.viewed(by, "group-person", person);
    Participant known = matters.people(List.of(one.person)).stream().findFirst().orElse(null);
    boolean needsThem = by.has(CLERK) || by.has(REVIEWER) || by.has(DIRECTOR) || by.has(ASSIGNER) || by.has(LAWYER);
    Participant shown = known == null || needsThem ? known : known.masked();
    boolean leads = known != null && known.role() == PersonRole.APPLICANT;
    Facts facts = judging.facts(applications.own(group.applicationId()).facts(), one.facts, known == null ? null : known.birthDate(), leads);
    PersonAmounts amounts = ledger.of(group.matterId(), List.of(one.person)).get(one.person);
    return new PersonView(
        row(one, known, amounts), one.version, shown == null ? "" : shown.identityNumber(), shown == null ? "" : shown.phone(), one.facts,
        judging.verdict(facts), one.foundBy, judging.papers(facts), one.papers, one.signedAt, one.whyGone, leads);
  }
}
