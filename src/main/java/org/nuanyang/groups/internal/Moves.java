package org.nuanyang.groups.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupState;
import org.nuanyang.groups.PersonStanding;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.intake.WithdrawApplication;
import org.nuanyang.matters.LinkKind;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Component;

/** How people come into a group, leave it, and go from one into another: in the group, the matter, the application and the case alike. */
@Component
class Moves {

  private final GroupBook book;
  private final Members members;
  private final GroupOpening opening;
  private final Matters matters;
  private final MatterLinks links;
  private final Applications applications;
  private final Intake intake;
  private final CaseLedger ledger;
  private final Network network;
  private final GroupStory story;
  private final Clock clock;

  Moves(GroupBook book, Members members, GroupOpening opening, Matters matters, MatterLinks links, Applications applications, Intake intake,
      CaseLedger ledger, Network network, GroupStory story, Clock clock) {
    this.book = book;
    this.members = members;
    this.opening = opening;
    this.matters = matters;
    this.links = links;
    this.applications = applications;
    this.intake = intake;
    this.ledger = ledger;
    this.network = network;
    this.story = story;
    this.clock = clock;
  }

  void comeIn(KeptGroup group, Member one, Actor by) {
    matters.takeIn(group.matterId(), List.of(one.person), by);
    intake.peopleChanged(group.applicationId(), by);
  }

  /** The application's answers about its applicant follow whoever speaks. @return who has to be judged anew */
  List<Member> lead(KeptGroup group, Member one, Actor by) {
    UUID before = matters.facts(group.matterId()).applicant().id();
    if (one.person.equals(before)) return List.of();
    Map<String, Object> said = applications.own(group.applicationId()).facts().values();
    List<Member> changed = new ArrayList<>(List.of(one));
    for (Member former : members.all(group.id())) {
      if (!former.person.equals(before)) continue;
      former.facts = Judging.fromSpeaker(former.facts, said);
      changed.add(former);
    }
    matters.lead(group.matterId(), one.person, by);
    intake.peopleChanged(group.applicationId(), Judging.spoken(one.facts), by);
    story.tell(group, "led", by, one.name);
    return changed;
  }

  void leave(KeptGroup group, List<Member> people, PersonStanding how, String why, Actor by) {
    mustNotLead(group, people);
    for (Member one : people) one.moveTo(how, why);
    members.keep(people);
    matters.setAside(group.matterId(), persons(people), by);
    left(group, by);
  }

  private void left(KeptGroup group, Actor by) {
    if (group.state() == GroupState.OPEN) intake.peopleChanged(group.applicationId(), by);
    else ledger.peopleChanged(group.matterId(), by);
  }

  private void mustNotLead(KeptGroup group, List<Member> people) {
    UUID lead = matters.facts(group.matterId()).applicant().id();
    if (people.stream().anyMatch(one -> one.person.equals(lead))) throw new Refusal("groups.leads-still");
  }

  /** The new file asks for aid by itself, from the same centre, with the same facts; nobody signs or tells anything again. */
  ApplicationId split(KeptGroup group, List<Member> people, String why, Actor by) {
    mustNotLead(group, people);
    Optional<CaseFacts> work = ledger.latest(group.matterId());
    boolean over = group.state() == GroupState.REFUSED || group.state() == GroupState.WITHDRAWN || group.state() == GroupState.MERGED;
    if (over || work.isPresent() && work.get().closedOn() != null) throw new Refusal("groups.split.over");
    ApplicationFile file = applications.own(group.applicationId());
    MatterView told = matters.facts(group.matterId());
    MatterId to = matters.open(new OpenMatter(told.city(), told.organisation(), told.channel(), told.category(), told.summary(), told.story(), List.of(), null, by));
    matters.move(group.matterId(), to, persons(people), by);
    matters.join(to, told.opponents().stream().map(one -> Participant.opponent(one.name(), one.phone(), one.address())).toList(), by);
    Map<UUID, Member> carried = people.stream().collect(Collectors.toMap(one -> one.person, one -> one));
    for (Member one : people) one.moveTo(PersonStanding.SPLIT, why);
    members.keep(people);
    left(group, by);
    ApplicationId made = apply(file, matters.facts(to), by);
    ApplicationFile fresh = applications.own(made);
    carry(opening.open(fresh, by), carried);
    links.link(group.matterId(), to, LinkKind.SPLIT, why, by);
    story.tell(group, "split", by, people.size(), fresh.receiptNumber(), why);
    boolean wasComplete = file.acceptedAt() != null && fresh.status() == ApplicationStatus.SUBMITTED;
    if (wasComplete) intake.accept(new AcceptApplication(made, fresh.version(), by));
    return made;
  }

  private ApplicationId apply(ApplicationFile like, MatterView told, Actor by) {
    int many = told.recipients().size();
    return intake.submit(
        new SubmitApplication(
            Ids.next(clock), like.city(), like.deciding(), network.organisation(like.deciding()).region(), told.channel(), told.id(), like.category(), like.stage(), like.summary(), told.story(),
            told.people(), like.facts().with("group_size", many > 1 ? many : null), like.pledged(), List.of(), null, null, by));
  }

  private void carry(GroupId to, Map<UUID, Member> carried) {
    List<Member> lines = members.all(to.value());
    for (Member line : lines) if (carried.containsKey(line.person)) line.carryOver(carried.get(line.person));
    members.keep(lines);
    book.recount(to.value());
  }

  void merge(KeptGroup group, KeptGroup from, Actor by) {
    List<Member> come = members.all(from.id()).stream().filter(one -> !one.standing.gone()).toList();
    Map<UUID, Participant> known = matters.people(persons(come)).stream().collect(Collectors.toMap(Participant::id, one -> one));
    Map<String, UUID> there = members.there(group.id(), known.values().stream().map(Participant::identityNumber).filter(number -> !number.isEmpty()).toList());
    List<Member> fresh = come.stream().filter(one -> !there.containsKey(known.get(one.person).identityNumber())).toList();
    // The former applicant stays on record where they applied, and comes along as one of the others.
    Map<UUID, UUID> now = new HashMap<>();
    for (Member one : fresh) now.put(one.person, known.get(one.person).role() == PersonRole.APPLICANT ? Ids.next(clock) : one.person);
    matters.move(from.matterId(), group.matterId(), persons(fresh), by);
    List<Participant> leads = fresh.stream().map(one -> known.get(one.person)).filter(one -> one.role() == PersonRole.APPLICANT).map(one -> asMember(one, now.get(one.id()))).toList();
    matters.join(group.matterId(), leads, by);
    int position = members.lastPosition(group.id());
    List<Members.Newcomer> lines = new ArrayList<>();
    for (Member one : fresh) {
      Participant person = known.get(one.person);
      Member line = new Member(Ids.next(clock), group.id(), now.get(one.person), ++position, one.name, one.standing);
      line.carryOver(one);
      lines.add(new Members.Newcomer(line, person.identityNumber(), person.phone()));
    }
    members.add(lines);
    List<UUID> waiting = lines.stream().map(Members.Newcomer::member).filter(one -> !one.there()).map(one -> one.person).toList();
    matters.setAside(group.matterId(), waiting, by);
    String why = story.text("groups.merged-into", group.receiptNumber());
    for (Member one : come) one.moveTo(one.there() ? PersonStanding.MERGED : PersonStanding.WITHDRAWN, why);
    members.keep(come);
    intake.withdraw(new WithdrawApplication(from.applicationId(), why, by));
    book.stands(from.id(), from.application(), GroupState.MERGED);
    book.close(from.id());
    book.recount(from.id());
    links.link(group.matterId(), from.matterId(), LinkKind.MERGED, "", by);
    intake.peopleChanged(group.applicationId(), by);
    story.tell(group, "merged", by, fresh.size(), from.receiptNumber(), come.size() - fresh.size());
  }

  private static Participant asMember(Participant one, UUID id) {
    return new Participant(
        id, PersonRole.MEMBER, one.name(), one.identityType(), one.identityNumber(), one.phone(), one.gender(), one.birthDate(), one.region(),
        one.address(), one.language());
  }

  private static List<UUID> persons(List<Member> people) {
    return people.stream().map(one -> one.person).toList();
  }
}
