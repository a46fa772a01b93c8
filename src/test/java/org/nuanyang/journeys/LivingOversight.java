package org.nuanyang.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AcceptAssignment;
import org.nuanyang.assignment.AssignLawyer;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentFile;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.MyAssignment;
import org.nuanyang.assignment.MyAssignments;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.RefuseAid;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.oversight.ComplainedOf;
import org.nuanyang.oversight.ComplaintId;
import org.nuanyang.oversight.ComplaintItem;
import org.nuanyang.oversight.Complaints;
import org.nuanyang.oversight.DecideObjection;
import org.nuanyang.oversight.DiscussionId;
import org.nuanyang.oversight.Discussions;
import org.nuanyang.oversight.HardBecause;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionId;
import org.nuanyang.oversight.Objections;
import org.nuanyang.oversight.OrderSupervision;
import org.nuanyang.oversight.ProposeDiscussion;
import org.nuanyang.oversight.RaiseComplaint;
import org.nuanyang.oversight.RaiseObjection;
import org.nuanyang.oversight.RecordDiscussion.Voice;
import org.nuanyang.oversight.RecordDiscussion;
import org.nuanyang.oversight.Supervision;
import org.nuanyang.oversight.Target;
import org.nuanyang.oversight.Way;
import org.springframework.context.ApplicationContext;

/** What people say against the office, and what is demanded of it, in the living city. */
final class LivingOversight {

  private static final String CITY = "159900";

  private final ApplicationContext platform;
  private final LivingCity living;
  private final Actor clerk;
  private final Actor reviewer;
  private final Actor head;
  private final Actor officer;
  private final ApplicationFile refused;

  LivingOversight(ApplicationContext platform, LivingCity living) {
    this.platform = platform;
    this.living = living;
    clerk = living.actor("clerk");
    reviewer = living.actor("reviewer");
    head = living.actor("director");
    officer = living.actor("bureau");
    refused = refusedNow();
  }

  /** Where the applicant of the living city follows a refused application. */
  String refusedMatter() {
    return "/follow/" + refused.receiptNumber();
  }

  UUID refused() {
    return refused.id().value();
  }

  UUID objected() {
    return objectTo(refusedNow()).value();
  }

  UUID maintained() {
    ObjectionId id = objectTo(refusedNow());
    platform.getBean(Objections.class).decide(new DecideObjection(id, 0, false, "核对过收入，超过标准。", officer));
    return id.value();
  }

  UUID pressed() {
    return platform.getBean(Supervision.class)
        .order(new OrderSupervision(UUID.randomUUID(), Target.APPLICATION, refused(), true, "请说明为什么没有当天受理。", null, living.actor("leader")))
        .value();
  }

  UUID toDiscuss() {
    return platform.getBean(Discussions.class)
        .propose(
            new ProposeDiscussion(
                UUID.randomUUID(), Target.APPLICATION, refused(), Set.of(HardBecause.DIFFICULT_LAW), "加班费要不要查收入？", reviewer))
        .value();
  }

  UUID discussed() {
    UUID id = toDiscuss();
    List<Voice> voices = List.of(new Voice("甲某", "主任", "要查"), new Voice("乙某", "审查员", "不用查"), new Voice("丙某", "律师", "不用查"));
    platform.getBean(Discussions.class)
        .record(new RecordDiscussion(new DiscussionId(id), 0, today(), voices, "对法条理解不一样。", "按免予核查办理。", false, head));
    return id;
  }

  /** Just come in. */
  UUID complained() {
    return platform.getBean(Complaints.class)
        .raise(
            new RaiseComplaint(
                UUID.randomUUID(), refused.matter(), refused.receiptNumber(), refused.deciding(), "申请人", "13900002222", ComplainedOf.LAWYER, ComplaintItem.IDLE, "陈某",
                "二十天没有联系过我。", Way.ONLINE, today(), Actor.citizen(CITY)))
        .value();
  }

  /** Both sides have been heard. */
  UUID investigated() {
    Complaints complaints = platform.getBean(Complaints.class);
    ComplaintId id = new ComplaintId(complained());
    complaints.accept(id, 0, List.of("甲某", "乙某"), officer);
    complaints.state(id, 1, "律师说打过三次电话没有打通。", head);
    return id.value();
  }

  private ObjectionId objectTo(ApplicationFile file) {
    return platform.getBean(Objections.class)
        .raise(
            new RaiseObjection(
                UUID.randomUUID(), file.matter(), file.id().value(), ObjectedTo.REFUSAL, Way.ONLINE, today(), "我没有那么多收入。",
                platform.getBean(Matters.class).facts(file.matter()).applicant().phone(), Actor.citizen(CITY)));
  }

  /** A case of the applicant whose lawyer has accepted. */
  String ownCase() {
    Intake intake = platform.getBean(Intake.class);
    ApplicationFile file = proposed(Set.of("MIGRANT_WORKER"), Proposal.GRANT, null);
    intake.grant(new GrantAid(file.id(), file.version(), "符合条件。", head));
    AssignmentDesk assigning = platform.getBean(AssignmentDesk.class);
    Actor assigner = living.actor("assigner");
    UUID search = UUID.fromString(living.one("select id from assignment where application = '" + file.id().value() + "'"));
    AssignmentFile found = assigning.file(new AssignmentId(search), Wishes.NONE, assigner);
    UUID chosen = found.ranked().getFirst().lawyer();
    assigning.assign(new AssignLawyer(found.id(), chosen, Wishes.NONE, null, "", found.version(), assigner));
    Actor lawyer = living.actor(living.one("select login from account a join practitioner p on p.account = a.id where p.id = '" + chosen + "'"));
    MyAssignments answering = platform.getBean(MyAssignments.class);
    MyAssignment waiting =
        answering.waiting(lawyer).stream().filter(one -> one.receiptNumber().equals(file.receiptNumber())).findFirst().orElseThrow();
    answering.accept(new AcceptAssignment(waiting.id(), waiting.version(), lawyer));
    return "/follow/" + file.receiptNumber() + "/case/" + file.id().value() + "/replacement";
  }

  private ApplicationFile refusedNow() {
    ApplicationFile file = proposed(Set.of(), Proposal.REFUSE, RefusalCode.ECON_NOT_MET);
    platform.getBean(Intake.class).refuse(new RefuseAid(file.id(), file.version(), RefusalCode.ECON_NOT_MET, "家庭人均收入超过本地标准。", head));
    return platform.getBean(Applications.class).own(file.id());
  }

  private ApplicationFile proposed(Set<String> groups, Proposal proposal, @Nullable RefusalCode code) {
    Intake intake = platform.getBean(Intake.class);
    Applications applications = platform.getBean(Applications.class);
    Facts facts = Facts.on("R-BT25", today()).about("M05_WAGE").inGroups(groups).with("has_counsel", false);
    Person who = living.applicant();
    Participant person =
        new Participant(
            null, PersonRole.APPLICANT, who.name(), "RESIDENT_ID", who.identityNumber(), who.phone(), "M", LocalDate.of(1985, 4, 12), "159921", "", "zh");
    ApplicationId id =
        intake.submit(
            new SubmitApplication(
                UUID.randomUUID(), CITY, clerk.organisation(), "159921", Channel.HALL, null, Category.LABOR, "ARBITRATION", "追索劳动报酬",
                "加班费没有给。", List.of(person, Participant.opponent("清源饭店", "", "")), facts, false, List.of(), null, null, clerk));
    intake.accept(new AcceptApplication(id, applications.own(id).version(), clerk));
    intake.propose(new ProposeDecision(id, applications.own(id).version(), proposal, code, "审查意见。", reviewer));
    return applications.own(id);
  }

  private LocalDate today() {
    return LocalDate.now(platform.getBean(Clock.class));
  }
}
