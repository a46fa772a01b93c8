package org.nuanyang.cases;

import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignmentAccepted;
import org.nuanyang.assignment.AssignmentDeclined;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.LawyerAssigned;
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
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.SealedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** One granted case in a city of its own, with the people who work on it. */
final class CaseExample {

  private static final AtomicInteger SERIAL = new AtomicInteger(1);

  final String city = "15%04d".formatted(SERIAL.getAndIncrement());
  final UUID centre = UUID.randomUUID();
  final Actor lawyer = person("李律师", Role.LAWYER, DataScope.OWN, Set.of());
  final Actor otherLawyer = person("王律师", Role.LAWYER, DataScope.OWN, Set.of());
  final Actor director = person("赵主任", Role.DIRECTOR, DataScope.UNIT, Set.of(centre));
  final Actor clerk = person("钱窗口", Role.CLERK, DataScope.UNIT, Set.of(centre));
  final Actor archivist = person("孙档案", Role.ARCHIVIST, DataScope.UNIT, Set.of(centre));
  final Actor stranger = person("外单位", Role.DIRECTOR, DataScope.UNIT, Set.of(UUID.randomUUID()));
  final Map<Actor, UUID> practitioner = new HashMap<>();
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Matters matters;

  CaseExample(
      Matters matters,
      Network network,
      Practitioners practitioners,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
    this.matters = matters;
    lenient().when(network.organisation(centre)).thenReturn(organisation());
    for (Actor one : List.of(lawyer, otherLawyer)) {
      UUID id = UUID.randomUUID();
      practitioner.put(one, id);
      lenient().when(practitioners.practitioner(id)).thenReturn(view(id, one));
      lenient().when(practitioners.phone(id)).thenReturn(new SealedText("13800000000"));
    }
  }

  Actor person(String name, Role role, DataScope scope, Set<UUID> units) {
    return new Actor(UUID.randomUUID(), name, Set.of(role), centre, city, scope, units);
  }

  CaseId granted() {
    return granted("CIVIL", "ARBITRATION", "M05_WAGE", 1);
  }

  CaseId granted(String caseType, String stage, String matterCode, int recipients) {
    var matter = new MatterId(UUID.randomUUID());
    String receipt = ReceiptNumber.of(city, 2026, SERIAL.getAndIncrement()).value();
    lenient().when(matters.facts(eq(matter))).thenReturn(told(matter, receipt, recipients));
    return granted(matter, receipt, caseType, stage, matterCode, recipients, null);
  }

  CaseId granted(
      MatterId matter, String receipt, String caseType, String stage, String matterCode, int recipients, @Nullable ApplicationId earlier) {
    var application = new ApplicationId(UUID.randomUUID());
    publish(
        new AidGranted(
            application, matter, receipt, city, caseType,
            caseType.equals("CRIMINAL") ? "CRIMINAL_DEFENCE" : "LABOR_MEDIATION_ARBITRATION", stage, matterCode, "LABOR",
            centre, centre, recipients, 9, earlier, null, LocalDate.now(clock), clock.instant()));
    return CaseId.of(application);
  }

  void assigned(CaseId id, Actor to) {
    publish(
        new LawyerAssigned(
            new AssignmentId(id.value()), id.application(), practitioner.get(to), UUID.randomUUID(), clock.instant()));
  }

  void declined(CaseId id, Actor by) {
    publish(new AssignmentDeclined(new AssignmentId(id.value()), id.application(), practitioner.get(by), clock.instant()));
  }

  void accepted(CaseId id, Actor by) {
    publish(new AssignmentAccepted(new AssignmentId(id.value()), id.application(), practitioner.get(by), clock.instant()));
  }

  void publish(Object event) {
    transaction.executeWithoutResult(status -> events.publishEvent(event));
  }

  /** Each has a phone of their own. */
  static String phone(int recipient) {
    return "139%08d".formatted(11112222 + recipient);
  }

  private MatterView told(MatterId matter, String receipt, int recipients) {
    var people = new ArrayList<Participant>();
    for (int i = 0; i < recipients; i++) {
      people.add(
          new Participant(
              UUID.randomUUID(), i == 0 ? PersonRole.APPLICANT : PersonRole.MEMBER, "工人" + i, "RESIDENT_ID",
              "150102199001010017", phone(i), "M", LocalDate.of(1990, 1, 1), "150102", "某街", "zh"));
    }
    people.add(Participant.opponent("某建筑公司", "", ""));
    return new MatterView(
        matter, receipt, city, centre, Channel.HALL, Category.LABOR, "追索劳动报酬", "干活没拿到钱", people,
        new Standing("", "", null, List.of(), false), clock.instant(), 0);
  }

  private OrganisationView organisation() {
    return new OrganisationView(
        centre, city, OrganisationKind.CITY_CENTRE, null, city, "法律援助中心", "中心", "某路1号", "0470-1234567", null,
        OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(14, 0), LocalTime.of(17, 0)), true,
        Set.of("zh"), true, 0);
  }

  private PractitionerView view(UUID id, Actor who) {
    return new PractitionerView(
        id, who.id(), city, UUID.randomUUID(), "某律师事务所", "0470-7654321", null, who.name(), "11501201610000001",
        PractitionerKind.LAWYER, LocalDate.of(2012, 5, 1), null, null, 0, null, Set.of("LABOR"), Set.of("zh"), "F", city,
        PoolStatus.ACTIVE, 0);
  }
}
