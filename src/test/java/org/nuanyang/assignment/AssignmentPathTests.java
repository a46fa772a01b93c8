package org.nuanyang.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the grant to the lawyer's yes with nothing stood in for: clocks, paper, timeline, message. */
@PlatformTest
class AssignmentPathTests {

  private static final String CITY = "159900";

  @Autowired AssignmentDesk desk;
  @Autowired MyAssignments mine;
  @Autowired Matters matters;
  @Autowired Deadlines deadlines;
  @Autowired Papers papers;
  @Autowired Network network;
  @Autowired Practitioners practitioners;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final UUID centre = UUID.randomUUID();
  private final UUID firm = UUID.randomUUID();
  private final UUID account = UUID.randomUUID();

  @Test
  void leavesEveryTraceThePersonAndTheOfficeNeed() {
    aCentreAndALawyer();
    MatterId matter = anInjury();
    MatterView told = matters.facts(matter);
    var application = new ApplicationId(UUID.randomUUID());
    Actor assigner = new Actor(UUID.randomUUID(), "指派员", Set.of(Role.ASSIGNER), centre, CITY, DataScope.UNIT, Set.of(centre));
    Actor lawyer = new Actor(account, "承办律师", Set.of(Role.LAWYER), firm, CITY, DataScope.OWN, Set.of());

    transaction.executeWithoutResult(status -> events.publishEvent(granted(application, matter, told.receiptNumber())));
    assertThat(clock("D02", application).state()).isEqualTo("RUNNING");
    assertThat(matters.facts(matter).standing().nextDue()).isEqualTo(clock("D02", application).dueAt());

    AssignmentRow row = desk.queue(new QueueSearch(false, null, 5), assigner).rows().getFirst();
    AssignmentFile file = desk.file(new AssignmentId(row.id()), Wishes.NONE, assigner);
    UUID chosen = file.ranked().stream().filter(c -> c.firm().equals(firm)).findFirst().orElseThrow().lawyer();
    desk.assign(new AssignLawyer(file.id(), chosen, Wishes.NONE, OverrideReason.KNOWS_THE_CASE, "", file.version(), assigner));

    assertThat(clock("D02", application).state()).isEqualTo("KEPT");
    assertThat(clock("D26", application).state()).isEqualTo("RUNNING");
    PaperView notice = papers.of(matter.value()).stream().filter(p -> p.type() == PaperType.ASSIGNMENT_NOTICE).findFirst().orElseThrow();
    assertThat(papers.html(notice.id())).contains("路径律师事务所", "张某", "劳动争议调解与仲裁代理");
    TimelineEntry said = matters.timeline(matter, true).getLast();
    assertThat(said.text()).contains("路径律师", "路径律师事务所", "13800009999");
    assertThat(matters.facts(matter).standing().holder()).contains("路径律师事务所");
    assertThat(jdbc.sql("SELECT template FROM sms WHERE template LIKE 'assignment.%'").query(String.class).list())
        .contains("assignment.sms.assigned", "assignment.sms.please-answer");

    MyAssignment waiting = mine.waiting(lawyer).getFirst();
    assertThat(waiting.answerBy()).isNotNull();
    mine.accept(new AcceptAssignment(waiting.id(), waiting.version(), lawyer));

    assertThat(clock("D26", application).state()).isEqualTo("KEPT");
    assertThat(matters.view(matter, lawyer).applicant().phone()).isEqualTo("13911112222");
  }

  private ClockView clock(String rule, ApplicationId application) {
    return deadlines.of(application.value()).stream().filter(c -> c.rule().equals(rule)).findFirst().orElseThrow();
  }

  private void aCentreAndALawyer() {
    network.register(
        List.of(
            organisation(centre, OrganisationKind.CITY_CENTRE, "路径法律援助中心"),
            organisation(firm, OrganisationKind.LAW_FIRM, "路径律师事务所")),
        Actor.system(CITY));
    practitioners.enrol(
        List.of(
            new EnrolPractitioner(
                UUID.randomUUID(), account, CITY, firm, "路径律师", "11599201600009999", PractitionerKind.LAWYER,
                LocalDate.of(2010, 1, 1), null, null, 0, Set.of("WORK_INJURY_SOCIAL"), Set.of("zh"), "F", "159921",
                PoolStatus.ACTIVE, "13800009999")),
        Actor.system(CITY));
  }

  private RegisterOrganisation organisation(UUID id, OrganisationKind kind, String name) {
    return new RegisterOrganisation(
        id, CITY, kind, null, CITY, name, name, "示例路1号", "04701234567", new GeoPoint(40.8, 111.6),
        OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(14, 0), LocalTime.of(17, 0)), true,
        Set.of("zh"));
  }

  private MatterId anInjury() {
    var applicant =
        new Participant(
            null, PersonRole.APPLICANT, "张某", "", "", "13911112222", "M", LocalDate.of(1990, 1, 1), "159921", "", "zh");
    return matters.open(
        new OpenMatter(
            CITY, centre, Channel.HALL, Category.WORK_INJURY_SOCIAL, "工伤赔偿", "手指被机器压伤",
            List.of(applicant, Participant.opponent("青禾机械厂", "", "")), null, Actor.system(CITY)));
  }

  private AidGranted granted(ApplicationId application, MatterId matter, String receiptNumber) {
    return new AidGranted(
        application, matter, receiptNumber, CITY, "CIVIL", "LABOR_MEDIATION_ARBITRATION", "ARBITRATION", "M07_INJURY",
        "WORK_INJURY_SOCIAL", centre, centre, 1, 0, null, null, LocalDate.now(clock), clock.instant());
  }
}
