package org.nuanyang.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.nuanyang.assignment.AcceptAssignment;
import org.nuanyang.assignment.AssignLawyer;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentFile;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.MyAssignment;
import org.nuanyang.assignment.MyAssignments;
import org.nuanyang.assignment.OverrideReason;
import org.nuanyang.assignment.QueueSearch;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.SignAgreement;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
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
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.shared.IdentityNumber;
import org.springframework.context.ApplicationContext;

/** One centre with its people, the bureau over it and two lawyers, on a running platform; nothing stood in for. */
public final class OfficeExample {

  public static final String CITY = "159900";
  private static final String COUNTY = "159925";

  public final UUID centre = UUID.randomUUID();
  public final UUID bureau = UUID.randomUUID();
  public final Actor clerk = staff("窗口", Role.CLERK);
  public final Actor reviewer = staff("审查员", Role.REVIEWER);
  public final Actor head = staff("主任", Role.DIRECTOR);
  public final Actor assigner = staff("指派员", Role.ASSIGNER);
  public final Actor officer =
      new Actor(UUID.randomUUID(), "司法局审查员", Set.of(Role.BUREAU_OFFICER), bureau, CITY, DataScope.CITY, Set.of());
  public final Actor leader = new Actor(UUID.randomUUID(), "局领导", Set.of(Role.LEADER), bureau, CITY, DataScope.CITY, Set.of());
  private final Map<UUID, Actor> lawyers = new LinkedHashMap<>();

  private final Intake intake;
  private final Applications applications;
  private final Cases cases;
  private final AssignmentDesk assigning;
  private final MyAssignments answering;
  private final Clock clock;

  public OfficeExample(ApplicationContext platform) {
    intake = platform.getBean(Intake.class);
    applications = platform.getBean(Applications.class);
    cases = platform.getBean(Cases.class);
    assigning = platform.getBean(AssignmentDesk.class);
    answering = platform.getBean(MyAssignments.class);
    clock = platform.getBean(Clock.class);
    Network network = platform.getBean(Network.class);
    network.register(
        List.of(
            place(centre, OrganisationKind.COUNTY_CENTRE, "云岭县法律援助中心"),
            place(bureau, OrganisationKind.JUSTICE_BUREAU, "云岭县司法局")),
        Actor.system(CITY));
    for (int i = 1; i <= 2; i++) lawyer(platform, network, i);
  }

  private void lawyer(ApplicationContext platform, Network network, int number) {
    UUID firm = UUID.randomUUID();
    UUID practitioner = UUID.randomUUID();
    UUID account = UUID.randomUUID();
    network.register(List.of(place(firm, OrganisationKind.LAW_FIRM, "云岭第" + number + "律师事务所")), Actor.system(CITY));
    String licence = "11599201610%06d".formatted(ThreadLocalRandom.current().nextInt(200_000, 800_000));
    platform.getBean(Practitioners.class).enrol(
        List.of(
            new EnrolPractitioner(
                practitioner, account, CITY, firm, "云岭律师" + number, licence, PractitionerKind.LAWYER, LocalDate.of(2010, 1, 1),
                null, null, 0, Set.of("LABOR"), Set.of("zh"), "F", COUNTY, PoolStatus.ACTIVE, "1380000666" + number)),
        Actor.system(CITY));
    lawyers.put(practitioner, new Actor(account, "云岭律师" + number, Set.of(Role.LAWYER), firm, CITY, DataScope.OWN, Set.of()));
  }

  private static RegisterOrganisation place(UUID id, OrganisationKind kind, String name) {
    return new RegisterOrganisation(
        id, CITY, kind, null, COUNTY, name, name, "城关镇", "04790000000", new GeoPoint(40, 110), OpeningHours.NONE, true, Set.of("zh"));
  }

  public ApplicationFile submitted() {
    return file(intake.submit(order()));
  }

  public ApplicationFile proposed(Proposal proposal) {
    ApplicationId id = submitted().id();
    intake.accept(new AcceptApplication(id, file(id).version(), clerk));
    RefusalCode code = proposal == Proposal.REFUSE ? RefusalCode.ECON_NOT_MET : null;
    intake.propose(new ProposeDecision(id, file(id).version(), proposal, code, "审查意见", reviewer));
    return file(id);
  }

  public ApplicationFile refused() {
    ApplicationFile file = proposed(Proposal.REFUSE);
    intake.refuse(new RefuseAid(file.id(), file.version(), RefusalCode.ECON_NOT_MET, "收入超过标准", head));
    return file(file.id());
  }

  public ApplicationFile granted() {
    ApplicationFile file = proposed(Proposal.GRANT);
    intake.grant(new GrantAid(file.id(), file.version(), "符合条件", head));
    return file(file.id());
  }

  /** A case whose lawyer has accepted and signed. */
  public CaseId inProgress() {
    CaseId id = CaseId.of(granted().id());
    sign(id, taken(id));
    return id;
  }

  public void sign(CaseId id, Actor lawyer) {
    cases.sign(new SignAgreement(id, cases.facts(id, head).version(), LocalDate.now(clock), "一般代理", "某仲裁委", "", lawyer));
  }

  /** The search finds a lawyer who is not the present one, and that lawyer accepts. */
  public Actor taken(CaseId id) {
    String receipt = cases.facts(id, head).receiptNumber();
    String present = String.valueOf(cases.facts(id, head).handlerName());
    UUID search =
        assigning.queue(new QueueSearch(false, null, 100), assigner).rows().stream()
            .filter(row -> row.receiptNumber().equals(receipt))
            .findFirst()
            .orElseThrow()
            .id();
    AssignmentFile file = assigning.file(new AssignmentId(search), Wishes.NONE, assigner);
    UUID chosen =
        lawyers.keySet().stream().filter(one -> !lawyers.get(one).name().equals(present)).findFirst().orElseThrow();
    assigning.assign(new AssignLawyer(file.id(), chosen, Wishes.NONE, OverrideReason.KNOWS_THE_CASE, "", file.version(), assigner));
    Actor lawyer = lawyers.get(chosen);
    MyAssignment waiting =
        answering.waiting(lawyer).stream().filter(one -> one.receiptNumber().equals(receipt)).findFirst().orElseThrow();
    answering.accept(new AcceptAssignment(waiting.id(), waiting.version(), lawyer));
    return lawyer;
  }

  public ApplicationFile file(ApplicationId id) {
    return applications.own(id);
  }

  /** Somebody else of this centre with one role. */
  public Actor staff(String name, Role role) {
    return new Actor(UUID.randomUUID(), name, Set.of(role), centre, CITY, DataScope.UNIT, Set.of(centre));
  }

  private SubmitApplication order() {
    int order = ThreadLocalRandom.current().nextInt(1000);
    String first17 = "159925%d%03d".formatted(19600101 + ThreadLocalRandom.current().nextInt(27), order);
    Participant person =
        new Participant(
            null, PersonRole.APPLICANT, "申请人", "RESIDENT_ID", first17 + IdentityNumber.checkDigit(first17), "13900002222", "M",
            LocalDate.of(1960, 1, 1), COUNTY, "城关镇1号", "zh");
    Facts facts =
        Facts.on("R-BT25", LocalDate.now(clock)).about("M05_WAGE").inGroups(Set.of("MIGRANT_WORKER")).with("has_counsel", false);
    return new SubmitApplication(
        UUID.randomUUID(), CITY, centre, COUNTY, Channel.HALL, null, Category.LABOR, "ARBITRATION", "追索劳动报酬", "干活没拿到钱",
        List.of(person, Participant.opponent("某建筑公司", "", "")), facts, false, List.of(), null, clock.instant(), clerk);
  }
}
