package org.nuanyang.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.RefuseAid;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.oversight.DecideObjection;
import org.nuanyang.oversight.DiscussionId;
import org.nuanyang.oversight.Discussions;
import org.nuanyang.oversight.HardBecause;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionId;
import org.nuanyang.oversight.Objections;
import org.nuanyang.oversight.OrderSupervision;
import org.nuanyang.oversight.ProposeDiscussion;
import org.nuanyang.oversight.RaiseObjection;
import org.nuanyang.oversight.RecordDiscussion;
import org.nuanyang.oversight.RecordDiscussion.Voice;
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

  private ObjectionId objectTo(ApplicationFile file) {
    return platform.getBean(Objections.class)
        .raise(
            new RaiseObjection(
                UUID.randomUUID(), file.matter(), file.id().value(), ObjectedTo.REFUSAL, Way.ONLINE, today(), "我没有那么多收入。",
                Actor.citizen(CITY)));
  }

  private ApplicationFile refusedNow() {
    Intake intake = platform.getBean(Intake.class);
    Applications applications = platform.getBean(Applications.class);
    Facts facts = Facts.on("R-BT25", today()).about("M05_WAGE").with("has_counsel", false);
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
    intake.propose(new ProposeDecision(id, applications.own(id).version(), Proposal.REFUSE, RefusalCode.ECON_NOT_MET, "收入超过标准", reviewer));
    intake.refuse(new RefuseAid(id, applications.own(id).version(), RefusalCode.ECON_NOT_MET, "家庭人均收入超过本地标准。", head));
    return applications.own(id);
  }

  private LocalDate today() {
    return LocalDate.now(platform.getBean(Clock.class));
  }
}
