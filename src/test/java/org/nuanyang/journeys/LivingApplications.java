package org.nuanyang.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignLawyer;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentFile;
import org.nuanyang.assignment.AssignmentId;
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
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.springframework.context.ApplicationContext;

/** Applications of the living city that are brought to where a page needs them, through the doors and all today. */
final class LivingApplications {

  private static final String CITY = "159900";

  private final LivingCity living;
  private final Intake intake;
  private final Applications applications;
  private final AssignmentDesk assigning;
  private final LocalDate today;

  LivingApplications(ApplicationContext platform, LivingCity living) {
    this.living = living;
    intake = platform.getBean(Intake.class);
    applications = platform.getBean(Applications.class);
    assigning = platform.getBean(AssignmentDesk.class);
    today = LocalDate.now(platform.getBean(Clock.class));
  }

  ApplicationFile refused(Person who) {
    ApplicationFile file = proposed(who, Set.of(), Proposal.REFUSE, RefusalCode.ECON_NOT_MET);
    intake.refuse(new RefuseAid(file.id(), file.version(), RefusalCode.ECON_NOT_MET, "家庭人均收入超过本地标准。", living.actor("director")));
    return applications.own(file.id());
  }

  ApplicationFile granted(Person who) {
    ApplicationFile file = proposed(who, Set.of("MIGRANT_WORKER"), Proposal.GRANT, null);
    intake.grant(new GrantAid(file.id(), file.version(), "符合条件。", living.actor("director")));
    return applications.own(file.id());
  }

  /** Given to the lawyer who is proposed first. @return the lawyer's login */
  String assigned(ApplicationFile granted) {
    Actor assigner = living.actor("assigner");
    UUID search = UUID.fromString(living.one("select id from assignment where application = '" + granted.id().value() + "'"));
    AssignmentFile found = assigning.file(new AssignmentId(search), Wishes.NONE, assigner);
    UUID chosen = found.ranked().getFirst().lawyer();
    assigning.assign(new AssignLawyer(found.id(), chosen, Wishes.NONE, null, "", found.version(), assigner));
    return living.one("select login from account a join practitioner p on p.account = a.id where p.id = '" + chosen + "'");
  }

  private ApplicationFile proposed(Person who, Set<String> groups, Proposal proposal, @Nullable RefusalCode code) {
    Actor clerk = living.actor("clerk");
    Facts facts = Facts.on("R-BT25", today).about("M05_WAGE").inGroups(groups).with("has_counsel", false);
    LocalDate born = LocalDate.parse(who.identityNumber().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    Participant person =
        new Participant(null, PersonRole.APPLICANT, who.name(), "RESIDENT_ID", who.identityNumber(), who.phone(), "M", born, "159921", "", "zh");
    ApplicationId id =
        intake.submit(
            new SubmitApplication(
                UUID.randomUUID(), CITY, clerk.organisation(), "159921", Channel.HALL, null, Category.LABOR, "ARBITRATION", "追索劳动报酬",
                "加班费没有给。", List.of(person, Participant.opponent("清源饭店", "", "")), facts, false, List.of(), null, null, clerk));
    intake.accept(new AcceptApplication(id, applications.own(id).version(), clerk));
    intake.propose(new ProposeDecision(id, applications.own(id).version(), proposal, code, "审查意见。", living.actor("reviewer")));
    return applications.own(id);
  }
}
