package org.nuanyang.groups.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.groups.PersonStanding;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Ids;
import org.springframework.stereotype.Component;

/** Puts the persons of a roster into the group and its matter, a few statements for all of them. */
@Component
class RosterIntake {

  private final GroupBook book;
  private final Members members;
  private final Judging judging;
  private final Matters matters;
  private final Applications applications;
  private final Intake intake;
  private final GroupStory story;
  private final Clock clock;

  RosterIntake(GroupBook book, Members members, Judging judging, Matters matters, Applications applications, Intake intake, GroupStory story, Clock clock) {
    this.book = book;
    this.members = members;
    this.judging = judging;
    this.matters = matters;
    this.applications = applications;
    this.intake = intake;
    this.story = story;
    this.clock = clock;
  }

  /** @param there who of them has a line already; that is brought up to date. @return how many came new */
  int take(KeptGroup group, List<RosterCheck.Entry> entries, Map<String, UUID> there, Actor by) {
    Facts common = applications.own(group.applicationId()).facts();
    Map<UUID, Member> lines = members.all(group.id()).stream().collect(Collectors.toMap(one -> one.id, one -> one));
    UUID lead = matters.facts(group.matterId()).applicant().id();
    int position = members.lastPosition(group.id());
    List<Participant> people = new ArrayList<>();
    List<Members.Newcomer> fresh = new ArrayList<>();
    List<Member> known = new ArrayList<>();
    for (RosterCheck.Entry entry : entries) {
      Member line = lines.get(there.get(entry.identity().number()));
      if (line == null) {
        Participant person = person(entry, PersonRole.MEMBER, clock);
        people.add(person);
        line = new Member(Ids.next(clock), group.id(), person.id(), ++position, entry.name(), PersonStanding.ON_ROSTER);
        fresh.add(new Members.Newcomer(line, entry.identity().number(), entry.phone()));
      } else known.add(line);
      tell(line, entry, common, line.person.equals(lead));
    }
    matters.join(group.matterId(), people, by);
    members.add(fresh);
    members.keep(known);
    if (!fresh.isEmpty()) intake.peopleChanged(group.applicationId(), by);
    book.recount(group.id());
    story.tell(group, "imported", by, fresh.size(), known.size());
    return fresh.size();
  }

  private void tell(Member line, RosterCheck.Entry entry, Facts common, boolean leads) {
    if (entry.claimed() != null) line.claimed = entry.claimed();
    line.facts = entry.over(line.facts);
    Facts facts = judging.facts(common, line.facts, entry.identity().birthDate().orElse(null), leads);
    if (entry.papersComplete()) line.papers = new LinkedHashSet<>(judging.allPapers(facts));
    line.judged(judging.judge(facts, line.papers, line.signedAt != null));
  }

  /** As the number tells them. */
  static Participant person(RosterCheck.Entry entry, PersonRole role, Clock clock) {
    IdentityNumber number = entry.identity();
    return new Participant(
        Ids.next(clock), role, entry.name(), number.paper().name(), number.number(), entry.phone(),
        number.sex().map(sex -> sex.name().substring(0, 1)).orElse(""), number.birthDate().orElse(null),
        number.region().map(region -> region.code()).orElse(""), "", "zh");
  }
}
