package org.nuanyang.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.assignment.AcceptAssignment;
import org.nuanyang.assignment.MyAssignment;
import org.nuanyang.assignment.MyAssignments;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.matters.Matters;
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
  private final LivingApplications applications;
  private final Actor reviewer;
  private final Actor head;
  private final Actor officer;
  private final ApplicationFile refused;

  LivingOversight(ApplicationContext platform, LivingCity living) {
    this.platform = platform;
    this.living = living;
    applications = living.applications();
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
    ApplicationFile file = applications.granted(living.applicant());
    Actor lawyer = living.actor(applications.assigned(file));
    MyAssignments answering = platform.getBean(MyAssignments.class);
    MyAssignment waiting =
        answering.waiting(lawyer).stream().filter(one -> one.receiptNumber().equals(file.receiptNumber())).findFirst().orElseThrow();
    answering.accept(new AcceptAssignment(waiting.id(), waiting.version(), lawyer));
    return "/follow/" + file.receiptNumber() + "/case/" + file.id().value() + "/replacement";
  }

  private ApplicationFile refusedNow() {
    return applications.refused(living.applicant());
  }

  private LocalDate today() {
    return LocalDate.now(platform.getBean(Clock.class));
  }
}
