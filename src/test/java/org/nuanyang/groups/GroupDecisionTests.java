package org.nuanyang.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.assignment.AssignLawyer;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentFile;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.documents.PaperType;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.RefuseAid;
import org.nuanyang.oversight.DecideObjection;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionId;
import org.nuanyang.oversight.Objections;
import org.nuanyang.oversight.RaiseObjection;
import org.nuanyang.oversight.Way;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Each of a crowd is judged alone, granted on the same day, or refused and heard. */
class GroupDecisionTests extends GroupFile {

  @Autowired Objections objections;
  @Autowired AssignmentDesk assignment;

  /**
   * S1 of the acceptance scenarios, aid's side: 40+ workers whose mediation failed want aid: M05 + MIGRANT_WORKER →
   * EXEMPT_VERIFICATION; one group case; decided and assigned the same day; stage ARBITRATION.
   */
  @Test
  void s1FortyWorkersAreHelpedTheSameDay() {
    ApplicationId application = applied(Somebody.born("19850615"), "四十人建筑公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(crowd(40), 9000));
    ApplicationFile file = applications.own(application);
    assertThat(file).returns(41, ApplicationFile::recipients).returns("ARBITRATION", ApplicationFile::stage).returns(1, ApplicationFile::priorityRank);
    assertThat(file.verdict().econResult()).isEqualTo(EconResult.EXEMPT_VERIFICATION);
    assertThat(groups.group(group, clerk).counts()).returns(41, GroupCounts::fit).returns(0, GroupCounts::unclear);

    granted(application);
    Actor assigner = actor("assigner");
    AssignmentId search = new AssignmentId(sql.sql("select id from assignment where application = ?").param(application.value()).query(UUID.class).single());
    AssignmentFile shortlist = assignment.file(search, Wishes.NONE, assigner);
    assignment.assign(new AssignLawyer(search, shortlist.ranked().getFirst().lawyer(), Wishes.NONE, null, "", shortlist.version(), assigner));

    CaseFacts work = ledger.latest(file.matter()).orElseThrow();
    LocalDate today = LocalDate.now((Clock) clock);
    assertThat(work).returns(41, CaseFacts::recipients).returns("ARBITRATION", CaseFacts::stage).returns(today, CaseFacts::grantedOn);
    assertThat(LocalDate.ofInstant(work.assignedAt(), clock.getZone())).isEqualTo(today);
    assertThat(sql.sql("select count(*) from legal_aid_case where matter = ?").param(file.matter().value()).query(Integer.class).single()).isEqualTo(1);
    String counted = "select coalesce(sum(value), 0) from tally where indicator = ? and organisation = (select organisation from counted_file where application = ?)";
    int recipients = sql.sql(counted).params("RECIPIENTS", application.value()).query(Integer.class).single();
    assertThat(recipients).as("one case, forty-one recipients").isGreaterThanOrEqualTo(41);
  }

  @Test
  void eachIsJudgedAloneAndWhoDoesNotQualifyIsToldAlone() {
    List<Somebody> people = crowd(11);
    Somebody represented = Somebody.born("19850615");
    RosterFile file = roster(people, 1000).row(represented.row(1000, "农民工", "是", "是"));
    ApplicationId application = applied(Somebody.born("19850615"), "各人建筑公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, file);
    PersonRow unfit = all(group, RosterFilter.UNFIT).getFirst();
    assertThat(unfit).returns(represented.name(), PersonRow::name);
    assertThat(unfit.reason()).contains("法律援助法");
    UUID who = person(group, unfit.id());

    granted(application);

    ApplicationFile file1 = applications.own(application);
    assertThat(file1.recipients()).isEqualTo(12);
    assertThat(matters.facts(file1.matter()).recipients()).hasSize(12).noneMatch(one -> one.name().equals(represented.name()));
    assertThat(all(group, RosterFilter.GONE)).singleElement().returns(PersonStanding.NOT_AIDED, PersonRow::standing);
    assertThat(issued.inForce(who, PaperType.REFUSAL_DECISION)).as("a decision of their own").isPresent();
    assertThat(issued.inForce(application.value(), PaperType.REFUSAL_DECISION)).isEmpty();
    assertThat(issued.inForce(application.value(), PaperType.GRANT_DECISION)).isPresent();
    assertThat(ledger.latest(file1.matter()).orElseThrow().recipients()).isEqualTo(12);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rosters.upload(group, "x.xlsx", file.bytes(), clerk)).withMessage("groups.decided");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> joining.openFor(group, Duration.ofHours(1), clerk));
  }

  @Test
  void whoWasRefusedAloneObjectsForThemselfAndStandsWithTheOthersAgainOnTheBureausOrder() throws Exception {
    Somebody lead = Somebody.born("19850615");
    Somebody represented = Somebody.born("19850615");
    Somebody member = Somebody.born("19850615");
    RosterFile file = roster(List.of(member), 1000).row(represented.row(1000, "农民工", "是", "是"));
    ApplicationId application = applied(lead, "异议建筑公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, file);
    UUID who = person(group, all(group, RosterFilter.UNFIT).getFirst().id());
    granted(application);
    ApplicationFile aided = applications.own(application);

    assertThat(objections.open(aided.matter())).extracting(Objections.Open::subject).containsExactly(who);
    assertThat(objections.openTo(aided.matter(), lead.phone())).as("nobody objects in their place").isEmpty();
    for (Somebody other : List.of(lead, member))
      assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> object(aided, who, ObjectedTo.PERSON_REFUSAL, other.phone()));
    assertThat(shown("/follow/" + aided.receiptNumber(), represented)).contains("给您本人的文书", "/objection/" + who).doesNotContain(member.name());
    assertThat(shown("/follow/" + aided.receiptNumber(), lead)).as("what was written to one of them is not the others'").doesNotContain("不予法律援助决定书");
    assertThat(shown("/follow/" + aided.receiptNumber() + "/objection/" + who, represented)).contains("name=\"grounds\"");
    ObjectionId objection = object(aided, who, ObjectedTo.PERSON_REFUSAL, represented.phone());
    assertThat(objections.waitsOn(aided.matter(), objection, lead.phone())).as("nor takes it back").isFalse();
    assertThat(matters.timeline(aided.matter(), true)).noneMatch(one -> one.kind().startsWith("oversight.objection"));

    Actor officer = new Actor(UUID.randomUUID(), "审查员", Set.of(Role.BUREAU_OFFICER), UUID.randomUUID(), CITY, DataScope.CITY, Set.of());
    objections.decide(new DecideObjection(objection, 0, true, "没有另请律师。", officer));

    assertThat(all(group, RosterFilter.ALL)).filteredOn(one -> one.name().equals(represented.name())).singleElement()
        .returns(PersonStanding.ON_ROSTER, PersonRow::standing).returns(PersonResult.FIT, PersonRow::result);
    assertThat(applications.own(application).recipients()).isEqualTo(3);
    assertThat(ledger.latest(aided.matter()).orElseThrow().recipients()).isEqualTo(3);
    assertThat(issued.inForce(who, PaperType.GRANT_DECISION)).as("a decision of their own").isPresent();
    assertThat(objections.open(aided.matter())).isEmpty();
    assertThat(shown("/follow/" + aided.receiptNumber(), represented)).as("one of them now").doesNotContain("给您本人的文书");
  }

  @Test
  void toARefusalOfAllObjectWhoeverActsForAllAndTheOthersReadWho() throws Exception {
    Somebody lead = Somebody.born("19850615");
    List<Somebody> people = crowd(9);
    ApplicationId application = applied(lead, "不服建筑公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(people, 1000));
    List<PersonRow> rows = all(group, RosterFilter.ALL);
    work.represent(group, Set.of(rows.get(1).id(), rows.get(2).id()), clerk);
    intake.propose(new ProposeDecision(application, applications.own(application).version(), Proposal.REFUSE, RefusalCode.OUT_OF_SCOPE, "不在范围。", reviewer));
    intake.refuse(new RefuseAid(application, applications.own(application).version(), RefusalCode.OUT_OF_SCOPE, "不在范围。", director));
    ApplicationFile refused = applications.own(application);
    Somebody elected = people.stream().filter(one -> one.name().equals(rows.get(1).name())).findFirst().orElseThrow();
    Somebody member = people.stream().filter(one -> one.name().equals(rows.get(5).name())).findFirst().orElseThrow();

    assertThat(shown("/follow/" + refused.receiptNumber() + "/objection/" + application.value(), member))
        .contains("由代表大家的人来提", lead.name(), elected.name()).doesNotContain("name=\"grounds\"");
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> object(refused, application.value(), ObjectedTo.REFUSAL, member.phone())).withMessage("oversight.objection.not-yours");
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> object(refused, application.value(), ObjectedTo.REFUSAL, null));
    ObjectionId objection = object(refused, application.value(), ObjectedTo.REFUSAL, elected.phone());
    assertThat(objections.waitsOn(refused.matter(), objection, lead.phone())).isTrue();
    assertThat(objections.waitsOn(refused.matter(), objection, member.phone())).isFalse();
  }

  private ObjectionId object(ApplicationFile file, UUID subject, ObjectedTo against, String phone) {
    return objections.raise(
        new RaiseObjection(UUID.randomUUID(), file.matter(), subject, against, Way.ONLINE, clock.today(), "我不同意", phone, Actor.citizen(CITY)));
  }

  @Test
  void nothingIsGrantedWhileSomebodyIsNotClear() {
    ApplicationId application = applied(Somebody.born("19850615"), "没问清公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, RosterFile.of(HEADINGS).row(Somebody.born("19850615").row(10, "农村居民")));
    PersonRow open = all(group, RosterFilter.UNCLEAR).getFirst();
    assertThat(open.reason()).startsWith("还要问清：");
    ApplicationFile file = applications.own(application);
    intake.propose(new ProposeDecision(application, file.version(), Proposal.GRANT, null, "符合条件。", reviewer));
    GrantAid grant = new GrantAid(application, applications.own(application).version(), "同意。", director);

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> intake.grant(grant)).withMessage("groups.settle.unclear");
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> work.find(group, open.id(), groups.person(group, open.id(), clerk).version(), PersonResult.FIT, null, "已查到低保。", clerk));
    work.find(group, open.id(), groups.person(group, open.id(), reviewer).version(), PersonResult.FIT, null, "已查到低保。", reviewer);
    intake.grant(grant);

    assertThat(applications.own(application)).returns(ApplicationStatus.GRANTED, ApplicationFile::status).returns(2, ApplicationFile::recipients);
  }

  @Test
  void whoeverSpeaksIsJudgedByTheirOwnMeans() {
    Facts rich =
        Facts.on("R-BT25", LocalDate.now((Clock) clock)).about("M05_WAGE").with("has_counsel", false).with("stable_income", true)
            .with("household_income_12m", new BigDecimal("900000")).with("household_persons", 1).with("pledge_willing", true);
    ApplicationId application = applied(Somebody.born("19850615"), "换牵头公司", rich);
    GroupId group = imported(application, RosterFile.of(HEADINGS).row(Somebody.born("19900615").row(10)));
    List<PersonRow> rows = all(group, RosterFilter.ALL);
    UUID former = rows.getFirst().id();
    UUID next = rows.getLast().id();
    PersonFacts poor = new PersonFacts(Set.of(), false, new BigDecimal("1200"), 4, false);
    work.note(group, next, groups.person(group, next, clerk).version(), null, poor, Set.of(), clerk);

    work.lead(group, next, clerk);

    ApplicationFile file = applications.own(application);
    assertThat(file.facts().values()).containsEntry("stable_income", false).containsEntry("household_persons", 4);
    assertThat(file.facts().values().get("household_income_12m")).hasToString("1200");
    PersonView stays = groups.person(group, former, clerk);
    assertThat(stays.facts()).returns(true, PersonFacts::stableIncome).returns(1, PersonFacts::householdPersons);
    assertThat(stays.facts().householdIncome()).isEqualByComparingTo("900000");
  }
}
