package org.nuanyang.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.assignment.AcceptAssignment;
import org.nuanyang.assignment.AssignLawyer;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentFile;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.AssignmentRow;
import org.nuanyang.assignment.MyAssignment;
import org.nuanyang.assignment.MyAssignments;
import org.nuanyang.assignment.QueueSearch;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Accounts;
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
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.springframework.stereotype.Component;

/** The steps of an application as the people of the demo city's centre take them, from the window to the lawyer who accepts. */
@Component
class DemoAid {

  private final Intake intake;
  private final Applications applications;
  private final AssignmentDesk assigning;
  private final MyAssignments answering;
  private final Practitioners practitioners;
  private final Accounts accounts;
  private final Policies policies;
  private final DemoDays days;

  DemoAid(Intake intake, Applications applications, AssignmentDesk assigning, MyAssignments answering, Practitioners practitioners, Accounts accounts, Policies policies, DemoDays days) {
    this.intake = intake;
    this.applications = applications;
    this.assigning = assigning;
    this.answering = answering;
    this.practitioners = practitioners;
    this.accounts = accounts;
    this.policies = policies;
    this.days = days;
  }

  /** Handed in at the city's centre. @param groups of persons the applicant belongs to */
  ApplicationId applied(String city, String key, Set<String> groups, String summary, String story, List<Participant> people) {
    return applied(city, key, groups, Map.of("has_counsel", false), summary, story, people);
  }

  /** @param known what was asked about the person */
  ApplicationId applied(String city, String key, Set<String> groups, Map<String, Object> known, String summary, String story, List<Participant> people) {
    UUID centre = DemoNetwork.id("centre", city);
    Facts facts = new Facts(policies.profileOf(city), days.today(), groups, "M05_WAGE", known);
    return intake.submit(
        new SubmitApplication(
            DemoNetwork.id("application", key), city, centre, "159902", Channel.HALL, null, Category.LABOR, "ARBITRATION", summary, story, people, facts, true, List.of("ID_CARD"), null, null,
            days.actor("clerk")));
  }

  void accepted(ApplicationId file) {
    intake.accept(new AcceptApplication(file, file(file).version(), days.actor("clerk")));
  }

  void granted(ApplicationId file) {
    intake.propose(new ProposeDecision(file, file(file).version(), Proposal.GRANT, null, "符合条件", days.actor("reviewer")));
    intake.grant(new GrantAid(file, file(file).version(), "符合条件，给予法律援助。", days.actor("director")));
  }

  void refused(ApplicationId file, String reasons) {
    intake.propose(new ProposeDecision(file, file(file).version(), Proposal.REFUSE, RefusalCode.ECON_NOT_MET, "收入超过本地标准", days.actor("reviewer")));
    intake.refuse(new RefuseAid(file, file(file).version(), RefusalCode.ECON_NOT_MET, reasons, days.actor("director")));
  }

  ApplicationFile file(ApplicationId id) {
    return applications.own(id);
  }

  /** The best of the list, as an assigner would. @return the lawyer who is asked */
  UUID asked(String receiptNumber) {
    Actor assigner = days.actor("assigner");
    AssignmentRow row =
        assigning.queue(new QueueSearch(false, null, 200), assigner).rows().stream().filter(waiting -> receiptNumber.equals(waiting.receiptNumber())).findFirst().orElseThrow();
    AssignmentFile file = assigning.file(new AssignmentId(row.id()), Wishes.NONE, assigner);
    UUID lawyer = file.ranked().getFirst().lawyer();
    assigning.assign(new AssignLawyer(file.id(), lawyer, Wishes.NONE, null, "", file.version(), assigner));
    return lawyer;
  }

  /** Whoever is asked takes it on. */
  Actor taken(String receiptNumber) {
    Actor lawyer = handler(asked(receiptNumber));
    MyAssignment waiting = answering.waiting(lawyer).stream().filter(one -> receiptNumber.equals(one.receiptNumber())).findFirst().orElseThrow();
    answering.accept(new AcceptAssignment(waiting.id(), waiting.version(), lawyer));
    return lawyer;
  }

  Actor handler(UUID lawyer) {
    return accounts.actor(practitioners.practitioner(lawyer).account()).orElseThrow();
  }
}
