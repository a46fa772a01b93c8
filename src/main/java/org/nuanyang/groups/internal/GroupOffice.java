package org.nuanyang.groups.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupRow;
import org.nuanyang.groups.GroupState;
import org.nuanyang.groups.GroupWork;
import org.nuanyang.groups.PersonFacts;
import org.nuanyang.groups.PersonResult;
import org.nuanyang.groups.PersonStanding;
import org.nuanyang.groups.SignedHow;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's acts on a group: each holds the group, changes its people, and counts them. */
@Component
@Transactional
class GroupOffice implements GroupWork {

  private static final Role[] WINDOW = {CLERK, REVIEWER, DIRECTOR};
  private static final int FEWEST_SPEAKERS = 2;
  private static final int MOST_SPEAKERS = 5;

  private final GroupBook book;
  private final Members members;
  private final GroupOpening opening;
  private final Moves moves;
  private final Judging judging;
  private final Matters matters;
  private final Applications applications;
  private final Intake intake;
  private final GroupStory story;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final Clock clock;

  GroupOffice(GroupBook book, Members members, GroupOpening opening, Moves moves, Judging judging, Matters matters, Applications applications,
      Intake intake, GroupStory story, AuditTrail audit, JdbcClient jdbc, Clock clock) {
    this.book = book;
    this.members = members;
    this.opening = opening;
    this.moves = moves;
    this.judging = judging;
    this.matters = matters;
    this.applications = applications;
    this.intake = intake;
    this.story = story;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public GroupId open(ApplicationId application, Actor by) {
    by.must(WINDOW);
    ApplicationFile file = applications.file(application, by);
    by.mustSee(file.city(), file.holding());
    return opening.open(file, by);
  }

  /** The group held for this actor, who works at its window; where the lawyer may act too, the case let them in. */
  private KeptGroup take(GroupId id, Actor by, Role... roles) {
    by.must(roles);
    if (!by.has(LAWYER) || !List.of(roles).contains(LAWYER)) return book.holdAtWindow(id, by);
    book.seenBy(id, by);
    return book.hold(id);
  }

  @Override
  public void confirm(GroupId id, UUID person, Actor by) {
    KeptGroup group = take(id, by, WINDOW);
    Member one = members.one(id, person);
    if (one.standing == PersonStanding.WAITING) {
      group.mustBeOpen();
      one.moveTo(PersonStanding.ON_ROSTER, "");
      moves.comeIn(group, one, by);
    }
    one.phoneDiffers = false;
    members.keep(one);
    done(group, "confirm", person.toString(), by);
  }

  @Override
  public void note(GroupId id, UUID person, int seen, @Nullable BigDecimal claimed, PersonFacts facts, Set<String> papers, Actor by) {
    KeptGroup group = take(id, by, WINDOW);
    Member one = members.one(id, person);
    Stale.unless(seen, one.version);
    if (one.standing.gone()) throw new Refusal("groups.person.not-now");
    boolean open = group.state() == GroupState.OPEN;
    if (!open && !facts.equals(one.facts)) throw new Refusal("groups.decided");
    one.claimed = claimed;
    one.facts = facts;
    one.papers = papers;
    judge(group, List.of(one));
    members.keep(one);
    done(group, "note", person.toString(), by);
  }

  /** Judges these persons by what is known now; nothing is written yet. */
  private void judge(KeptGroup group, Collection<Member> people) {
    Facts common = applications.own(group.applicationId()).facts();
    Map<UUID, Participant> known = known(people);
    for (Member one : people) {
      Participant who = known.get(one.person);
      Facts facts = judging.facts(common, one.facts, who == null ? null : who.birthDate(), who != null && who.role() == PersonRole.APPLICANT);
      try {
        one.judged(judging.judge(facts, one.papers, one.signedAt != null));
      } catch (InvalidFacts wrong) {
        throw new Refusal("groups.person.wrong", String.join("", wrong.errors().values()));
      }
    }
  }

  private Map<UUID, Participant> known(Collection<Member> people) {
    return matters.people(people.stream().map(one -> one.person).toList()).stream().collect(Collectors.toMap(Participant::id, one -> one));
  }

  @Override
  public void find(GroupId id, UUID person, int seen, PersonResult result, @Nullable String code, String reasons, Actor by) {
    KeptGroup group = take(id, by, REVIEWER, DIRECTOR).mustBeOpen();
    Member one = members.one(id, person);
    Stale.unless(seen, one.version);
    if (!one.there()) throw new Refusal("groups.person.not-now");
    if (result == PersonResult.UNFIT && code == null) throw new Refusal("groups.find.ground");
    if (code != null && !RefusalCode.valueOf(code).name().equals(code)) throw new Refusal("groups.find.ground");
    one.found(result, reasons, result == PersonResult.UNFIT ? code : null, by.name());
    members.keep(one);
    done(group, "find", result.name(), by);
  }

  @Override
  public void signedOnPaper(GroupId id, Set<UUID> persons, Actor by) {
    forEach(id, persons, "sign-paper", (one, who) -> one.sign(clock.instant(), SignedHow.PAPER, false), by);
  }

  @Override
  public void papersComplete(GroupId id, Set<UUID> persons, Actor by) {
    Facts common = applications.own(book.seenBy(id, by).applicationId()).facts();
    forEach(id, persons, "papers", (one, who) -> one.papers = judging.allPapers(judging.facts(common, one.facts, who.birthDate(), false)), by);
  }

  private void forEach(GroupId id, Set<UUID> persons, String what, BiConsumer<Member, Participant> change, Actor by) {
    KeptGroup group = take(id, by, WINDOW);
    List<Member> chosen = persons.isEmpty() ? members.all(group.id()) : members.some(id, persons);
    List<Member> people = chosen.stream().filter(Member::there).toList();
    if (people.isEmpty()) throw new Refusal("groups.nobody-chosen");
    Map<UUID, Participant> known = known(people);
    for (Member one : people) change.accept(one, known.get(one.person));
    judge(group, people);
    members.keep(people);
    done(group, what, String.valueOf(people.size()), by);
  }

  @Override
  public void represent(GroupId id, Set<UUID> persons, Actor by) {
    KeptGroup group = take(id, by, CLERK, REVIEWER, DIRECTOR, LAWYER);
    if (group.counts().people() < MANY) throw new Refusal("groups.represent.few", MANY);
    if (persons.size() < FEWEST_SPEAKERS || persons.size() > MOST_SPEAKERS) throw new Refusal("groups.represent.how-many");
    List<Member> all = members.all(group.id()).stream().filter(Member::there).toList();
    if (!all.stream().map(one -> one.id).toList().containsAll(persons)) throw new Missing("groups.person.unknown");
    List<Member> changed = all.stream().filter(one -> one.representative != persons.contains(one.id)).toList();
    changed.forEach(one -> one.representative = persons.contains(one.id));
    members.keep(changed);
    story.tell(group, "represented", by, String.join("、", all.stream().filter(one -> one.representative).map(one -> one.name).toList()));
    done(group, "represent", String.valueOf(persons.size()), by);
  }

  @Override
  public void lead(GroupId id, UUID person, Actor by) {
    KeptGroup group = take(id, by, WINDOW).mustBeOpen();
    Member one = members.one(id, person);
    if (!one.there()) throw new Refusal("groups.person.not-now");
    List<Member> changed = moves.lead(group, one, by);
    judge(group, changed);
    members.keep(changed);
    done(group, "lead", person.toString(), by);
  }

  @Override
  public void withdraw(GroupId id, UUID person, String why, Actor by) {
    KeptGroup group = take(id, by, WINDOW);
    Member one = members.one(id, person);
    if (one.standing == PersonStanding.ON_ROSTER) moves.leave(group, List.of(one), PersonStanding.WITHDRAWN, why, by);
    else {
      one.moveTo(PersonStanding.WITHDRAWN, why);
      members.keep(one);
    }
    story.withdrawn(group, one, why, by);
    done(group, "withdraw", person.toString(), by);
  }

  @Override
  public ApplicationId split(GroupId id, Set<UUID> persons, String why, Actor by) {
    KeptGroup group = take(id, by, CLERK, REVIEWER);
    List<Member> people = members.some(id, persons).stream().filter(Member::there).toList();
    if (people.isEmpty()) throw new Refusal("groups.nobody-chosen");
    ApplicationId made = moves.split(group, people, why, by);
    done(group, "split", String.valueOf(people.size()), by);
    return made;
  }

  @Override
  public void merge(GroupId id, GroupId other, Actor by) {
    by.must(CLERK, REVIEWER);
    if (id.equals(other)) throw new Refusal("groups.merge.itself");
    book.seenBy(other, by);
    // Always the same order, so that two merges the other way round do not wait for each other.
    boolean first = id.value().compareTo(other.value()) < 0;
    KeptGroup one = book.hold(first ? id : other);
    KeptGroup two = book.hold(first ? other : id);
    KeptGroup group = take(id, by, CLERK, REVIEWER).mustBeOpen();
    KeptGroup from = (first ? two : one).mustBeOpen();
    if (!group.opponent().equals(from.opponent()) || !group.organisation().equals(from.organisation())) throw new Refusal("groups.merge.other-side");
    moves.merge(group, from, by);
    done(group, "merge", other.value().toString(), by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<GroupRow> mergeable(GroupId id, Actor by) {
    KeptGroup group = book.seenBy(id, by);
    if (group.opponent().isEmpty()) return List.of();
    return jdbc.sql(
            """
            select id, receipt_number, summary, opponent, state, people, waiting, people - signed as unsigned, opened_at from case_group
             where city = ? and organisation = ? and state = 'OPEN' and opponent = ? and id <> ? order by id desc limit 20""")
        .params(group.city(), group.organisation(), group.opponent(), group.id())
        .query(GroupShelf::row)
        .list();
  }

  /** The counts follow, whoever applies together is counted anew by intake, and it stands in the audit trail. */
  private void done(KeptGroup group, String what, String note, Actor by) {
    book.recount(group.id());
    audit.did(by, "groups." + what, "group", group.id(), note);
  }
}
