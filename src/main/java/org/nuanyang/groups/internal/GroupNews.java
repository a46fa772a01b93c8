package org.nuanyang.groups.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.KnownClaims;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.groups.GroupState;
import org.nuanyang.groups.PersonResult;
import org.nuanyang.groups.PersonStanding;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AidFirstConfirmed;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.AidRefused;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationHandedOver;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.ApplicationSubmitted;
import org.nuanyang.intake.ApplicationWithdrawn;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.PersonHelped;
import org.nuanyang.intake.PersonsOfGroup;
import org.nuanyang.intake.RefusePerson;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Representatives;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What intake decides reaches the group, and what the group knows reaches intake and the case; in one transaction. */
@Component
@Transactional
class GroupNews implements PersonsOfGroup, KnownClaims, Representatives {

  private final GroupBook book;
  private final Members members;
  private final GroupOpening opening;
  private final Matters matters;
  private final Applications applications;
  private final Intake intake;
  private final CaseLedger ledger;
  private final GroupStory story;
  private final JdbcClient jdbc;

  GroupNews(GroupBook book, Members members, GroupOpening opening, Matters matters, Applications applications, Intake intake, CaseLedger ledger, GroupStory story, JdbcClient jdbc) {
    this.book = book;
    this.members = members;
    this.opening = opening;
    this.matters = matters;
    this.applications = applications;
    this.intake = intake;
    this.ledger = ledger;
    this.story = story;
    this.jdbc = jdbc;
  }

  /** Two who apply together are a group; the next stage of a group is the same group. */
  @EventListener
  void on(ApplicationSubmitted submitted) {
    boolean many = book.ofMatter(submitted.matter()).isPresent() || matters.facts(submitted.matter()).recipients().size() > 1;
    if (many) opening.open(applications.own(submitted.application()), Actor.system(submitted.city()));
  }

  /** Help that comes first is no decision yet: people can still come and go. */
  @EventListener
  void on(AidGranted granted) {
    if (book.ofMatter(granted.matter()).isEmpty() || applications.own(granted.application()).status() != ApplicationStatus.GRANTED) return;
    follow(granted.matter(), granted.application().value(), GroupState.GRANTED);
  }

  @EventListener
  void on(AidFirstConfirmed confirmed) {
    follow(confirmed.granted().matter(), confirmed.granted().application().value(), GroupState.GRANTED);
  }

  @EventListener
  void on(AidRefused refused) {
    follow(refused.matter(), refused.application().value(), GroupState.REFUSED);
  }

  @EventListener
  void on(ApplicationWithdrawn withdrawn) {
    follow(withdrawn.matter(), withdrawn.application().value(), GroupState.WITHDRAWN);
  }

  @EventListener
  void on(ApplicationHandedOver handed) {
    book.handOver(handed.application().value(), handed.to());
  }

  private void follow(MatterId matter, UUID application, GroupState state) {
    book.ofMatter(matter)
        .filter(group -> group.application().equals(application))
        .ifPresent(
            group -> {
              book.stands(group.id(), application, state);
              book.close(group.id());
            });
  }

  /** The bureau found that the refusal was wrong: the person stands with the others again. */
  @EventListener
  void on(PersonHelped helped) {
    KeptGroup group = book.ofMatter(helped.matter()).map(one -> book.hold(one.groupId())).orElseThrow(() -> new Missing("groups.unknown"));
    Member one = members.ofPerson(group.groupId(), helped.person());
    one.moveTo(PersonStanding.ON_ROSTER, "");
    one.found(PersonResult.FIT, story.text("groups.person.corrected"), null, story.text("groups.person.corrected.by"));
    members.keep(one);
    Actor by = Actor.system(helped.city());
    matters.takeIn(helped.matter(), List.of(helped.person()), by);
    book.recount(group.id());
    ledger.peopleChanged(helped.matter(), by);
  }

  @Override
  public Set<UUID> of(MatterId matter) {
    return Set.copyOf(
        jdbc.sql("select m.person from case_group g join group_member m on m.group_id = g.id where g.matter = ? and m.representative and m.standing = 'ON_ROSTER'")
            .param(matter.value())
            .query(UUID.class)
            .list());
  }

  @Override
  public void settle(ApplicationFile application, Actor by) {
    KeptGroup group = book.ofMatter(application.matter()).map(one -> book.hold(one.groupId())).orElse(null);
    if (group == null) return;
    if (group.counts().waiting() > 0) throw new Refusal("groups.settle.waiting", group.counts().waiting());
    List<Member> there = members.all(group.id()).stream().filter(Member::there).toList();
    long unclear = there.stream().filter(one -> one.result == PersonResult.UNCLEAR).count();
    // Where the whole application has to be weighed by the head, so has each of its persons.
    if (unclear > 0 && application.verdict().path() != Path.NEEDS_CHECK) throw new Refusal("groups.settle.unclear", unclear);
    List<Member> unfit = there.stream().filter(one -> one.result == PersonResult.UNFIT).toList();
    if (unfit.isEmpty()) return;
    if (unfit.size() == there.size()) throw new Refusal("groups.settle.nobody");
    UUID lead = matters.facts(application.matter()).applicant().id();
    if (unfit.stream().anyMatch(one -> one.person.equals(lead))) throw new Refusal("groups.settle.lead");
    for (Member one : unfit) {
      RefusalCode ground = one.refusal == null ? RefusalCode.ECON_NOT_MET : RefusalCode.valueOf(one.refusal);
      intake.refusePerson(new RefusePerson(application.id(), one.person, ground, one.reason, by));
      one.moveTo(PersonStanding.NOT_AIDED, one.reason);
    }
    members.keep(unfit);
    matters.setAside(application.matter(), unfit.stream().map(one -> one.person).toList(), by);
    book.recount(group.id());
    ledger.peopleChanged(application.matter(), by);
  }

  @Override
  public Map<UUID, Money> of(MatterId matter, Collection<UUID> recipients) {
    Map<UUID, Money> claims = new HashMap<>();
    jdbc.sql(
            """
            select m.person, m.claimed from case_group g join group_member m on m.group_id = g.id
             where g.matter = :matter and m.person = any(:persons) and m.claimed is not null""")
        .param("matter", matter.value())
        .param("persons", recipients.toArray(UUID[]::new))
        .query((row, line) -> claims.put(row.getObject("person", UUID.class), new Money(row.getBigDecimal("claimed"))))
        .list();
    return claims;
  }
}
