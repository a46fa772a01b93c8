package org.nuanyang.groups.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.JoinAndSign;
import org.nuanyang.groups.JoinCode;
import org.nuanyang.groups.JoinPage;
import org.nuanyang.groups.Joining;
import org.nuanyang.groups.PersonFacts;
import org.nuanyang.groups.PersonStanding;
import org.nuanyang.groups.SignedHow;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.ResumeCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in by code. Whether a number stands on the roster is told to nobody before a phone was proved, and a name never. */
@Component
@Transactional
class JoinGate implements Joining {

  private static final Duration LONGEST = Duration.ofDays(7);

  private final GroupBook book;
  private final Members members;
  private final Judging judging;
  private final Matters matters;
  private final Applications applications;
  private final Network network;
  private final GroupStory story;
  private final AuditTrail audit;
  private final Clock clock;

  JoinGate(GroupBook book, Members members, Judging judging, Matters matters, Applications applications, Network network, GroupStory story, AuditTrail audit, Clock clock) {
    this.book = book;
    this.members = members;
    this.judging = judging;
    this.matters = matters;
    this.applications = applications;
    this.network = network;
    this.story = story;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public JoinCode openFor(GroupId id, Duration period, Actor by) {
    KeptGroup group = forWindow(id, by).mustBeOpen();
    Duration bounded = period.compareTo(LONGEST) > 0 ? LONGEST : period;
    JoinCode join = new JoinCode(ResumeCode.draw(), clock.instant().plus(bounded));
    book.open(group.id(), join);
    audit.did(by, "groups.open-join", "group", group.id(), String.valueOf(bounded.toHours()));
    return join;
  }

  @Override
  public void close(GroupId id, Actor by) {
    KeptGroup group = forWindow(id, by);
    book.close(group.id());
    audit.did(by, "groups.close-join", "group", group.id(), "");
  }

  private KeptGroup forWindow(GroupId id, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    return book.holdAtWindow(id, by);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<JoinPage> of(String code) {
    return ResumeCode.typed(code)
        .flatMap(book::joinedBy)
        .map(
            group ->
                new JoinPage(
                    group.groupId(), group.city(), group.summary(), group.opponent(), network.organisation(group.organisation()).name(), group.receiptNumber()));
  }

  @Override
  public boolean sign(JoinAndSign order) {
    KeptGroup found = ResumeCode.typed(order.code()).flatMap(book::joinedBy).orElseThrow(() -> new Refusal("groups.join.over"));
    KeptGroup group = book.hold(found.groupId()).mustBeOpen();
    Actor citizen = Actor.citizen(group.city());
    Optional<Member> line = members.byIdentity(group.id(), order.identity().number());
    Member one = line.orElseGet(() -> come(group, order, citizen));
    Participant person = matters.people(List.of(one.person)).getFirst();
    boolean otherPhone = !person.phone().equals(order.phone()) || !person.name().equals(new PersonName(order.name()).text());
    if (one.signedAt != null) return !otherPhone; // nobody writes over a signature
    one.sign(clock.instant(), order.drawn().isEmpty() ? SignedHow.PHONE : SignedHow.DRAWN, line.isPresent() && otherPhone);
    Facts facts = judging.facts(applications.own(group.applicationId()).facts(), one.facts, person.birthDate(), person.role() == PersonRole.APPLICANT);
    one.judged(judging.judge(facts, one.papers, true));
    if (line.isPresent()) members.keep(one);
    else members.add(Set.of(new Members.Newcomer(one, order.identity().number(), order.phone())));
    if (!order.drawn().isEmpty()) members.keepSignature(one.id, order.drawn());
    book.recount(group.id());
    audit.did(citizen, "groups.sign", "group", group.id(), one.id.toString());
    story.tell(group, line.isPresent() ? "signed" : "joined", citizen, one.name);
    return line.isPresent() && !one.phoneDiffers;
  }

  /** Somebody nobody had listed waits for the window, known to the matter but not among those helped. */
  private Member come(KeptGroup group, JoinAndSign order, Actor citizen) {
    RosterCheck.Entry entry = new RosterCheck.Entry(new PersonName(order.name()).text(), order.identity(), order.phone(), null, PersonFacts.COMMON, null, false);
    Participant person = RosterIntake.person(entry, PersonRole.ASIDE, clock);
    matters.join(group.matterId(), List.of(person), citizen);
    return new Member(Ids.next(clock), group.id(), person.id(), members.lastPosition(group.id()) + 1, entry.name(), PersonStanding.WAITING);
  }
}
