package org.nuanyang.groups.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupState;
import org.nuanyang.groups.PersonFacts;
import org.nuanyang.groups.PersonStanding;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.Ids;
import org.springframework.stereotype.Component;

/** Makes a group of the people of an application. */
@Component
class GroupOpening {

  private final GroupBook book;
  private final Members members;
  private final Matters matters;
  private final Judging judging;
  private final AuditTrail audit;
  private final Clock clock;

  GroupOpening(GroupBook book, Members members, Matters matters, Judging judging, AuditTrail audit, Clock clock) {
    this.book = book;
    this.members = members;
    this.matters = matters;
    this.judging = judging;
    this.audit = audit;
    this.clock = clock;
  }

  /** The group of the application's matter; a further stage finds its people where they are. */
  GroupId open(ApplicationFile file, Actor by) {
    var kept = book.ofMatter(file.matter());
    UUID id = kept.map(KeptGroup::id).orElseGet(() -> book.add(file, against(matters.facts(file.matter()))));
    boolean next = kept.isPresent() && !kept.get().application().equals(file.id().value());
    if (next) book.stands(id, file.id().value(), GroupState.OPEN);
    if (kept.isPresent() && !next) return new GroupId(id);
    addUnknown(id, file);
    book.recount(id);
    if (kept.isEmpty()) audit.did(by, "groups.open", "group", id, file.receiptNumber());
    return new GroupId(id);
  }

  static String against(MatterView told) {
    return told.opponents().stream().map(Participant::name).collect(Collectors.joining("、"));
  }

  private void addUnknown(UUID id, ApplicationFile file) {
    var known = members.all(id).stream().map(one -> one.person).collect(Collectors.toSet());
    int position = known.isEmpty() ? -1 : members.lastPosition(id);
    List<Participant> recipients = matters.facts(file.matter()).recipients();
    Set<String> numbers = new HashSet<>(members.there(id, recipients.stream().map(Participant::identityNumber).filter(number -> !number.isEmpty()).toList()).keySet());
    List<Members.Newcomer> come = new ArrayList<>();
    for (Participant person : recipients) {
      if (known.contains(person.id())) continue;
      Member one = new Member(Ids.next(clock), id, person.id(), ++position, person.name(), PersonStanding.ON_ROSTER);
      Facts facts = judging.facts(file.facts(), PersonFacts.COMMON, person.birthDate(), person.role() == PersonRole.APPLICANT);
      one.judged(judging.judge(facts, one.papers, false));
      // An application may name somebody twice; the roster finds them by their first line.
      boolean again = !person.identityNumber().isEmpty() && !numbers.add(person.identityNumber());
      come.add(new Members.Newcomer(one, again ? "" : person.identityNumber(), person.phone()));
    }
    members.add(come);
  }
}
