package org.nuanyang.assignment;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mockito.invocation.InvocationOnMock;
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
import org.nuanyang.matters.Standing;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.policies.Policies;
import org.springframework.test.util.ReflectionTestUtils;

/** A city of its own for every test: a centre, firms, lawyers, and the matters that are granted there. */
final class CityExample {

  private static final AtomicInteger SERIAL = new AtomicInteger(100);
  private static final Instant NOW = Instant.parse("2026-07-01T01:00:00Z");

  final String code = "159" + SERIAL.getAndIncrement();
  final UUID centre = UUID.randomUUID();
  final List<UUID> lawyers = new ArrayList<>();
  private final Map<UUID, UUID> accounts = new HashMap<>();
  private final Map<MatterId, MatterView> told = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Network network;
  private final Practitioners practitioners;
  private MatterId latest = new MatterId(UUID.randomUUID());

  CityExample(Network network, Practitioners practitioners, Matters matters, Policies policies) {
    this.network = network;
    this.practitioners = practitioners;
    lenient().when(matters.facts(any())).thenAnswer(call -> told.get(call.getArgument(0, MatterId.class)));
    lenient().when(matters.view(any(), any())).thenAnswer(call -> told.get(call.getArgument(0, MatterId.class)));
    lenient().doReturn("NATIONAL").when(policies).profileOf(any());
    lenient().doAnswer(this::rows).when(policies).rows(any(), eq("assignment"), any(), any());
    network.register(List.of(organisation(centre, OrganisationKind.CITY_CENTRE, "法律援助中心")), Actor.system(code));
  }

  /** Sets another number than the rule files do. */
  void rule(String name, int value) {
    numbers.put(name, value);
  }

  private List<?> rows(InvocationOnMock call) throws Throwable {
    var rows = new ArrayList<Object>();
    for (Object row : (List<?>) call.callRealMethod()) {
      String code = (String) ReflectionTestUtils.invokeMethod(row, "code");
      rows.add(numbers.containsKey(code) ? changed(row, code) : row);
    }
    return rows;
  }

  private Object changed(Object row, String code) throws ReflectiveOperationException {
    var shape = row.getClass().getDeclaredConstructors()[0];
    shape.setAccessible(true);
    return shape.newInstance(code, numbers.get(code), null);
  }

  void lawyers(int count) {
    for (int i = 0; i < count; i++) {
      UUID firm = UUID.randomUUID();
      network.register(List.of(organisation(firm, OrganisationKind.LAW_FIRM, "第" + SERIAL.get() + i + "律师事务所")), Actor.system(code));
      lawyers.add(lawyerAt(firm));
    }
  }

  /** Somebody with a firm and a licence of their own day. */
  UUID newLawyer(LocalDate licensed) {
    UUID firm = UUID.randomUUID();
    network.register(List.of(organisation(firm, OrganisationKind.LAW_FIRM, "新所" + SERIAL.getAndIncrement())), Actor.system(code));
    return lawyerAt(firm, licensed);
  }

  UUID lawyerAt(UUID firm) {
    return lawyerAt(firm, LocalDate.of(2012, 5, 1));
  }

  private UUID lawyerAt(UUID firm, LocalDate licensed) {
    UUID id = UUID.randomUUID();
    UUID account = UUID.randomUUID();
    accounts.put(id, account);
    practitioners.enrol(
        List.of(
            new EnrolPractitioner(
                id, account, code, firm, "律师" + SERIAL.getAndIncrement(), String.format("115992016%08d", SERIAL.get()),
                PractitionerKind.LAWYER, licensed, null, null, 0, Set.of("WORK_INJURY_SOCIAL"),
                Set.of("zh"), "F", code, PoolStatus.ACTIVE, "13800000000")),
        Actor.system(code));
    return id;
  }

  private RegisterOrganisation organisation(UUID id, OrganisationKind kind, String name) {
    return new RegisterOrganisation(
        id, code, kind, null, code, name, name, "", "0470-1234567", new GeoPoint(40.8, 111.6),
        OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(14, 0), LocalTime.of(17, 0)), true,
        Set.of("zh"));
  }

  void matter(String recipient, String number, List<Participant> opponents) {
    latest = new MatterId(UUID.randomUUID());
    var people = new ArrayList<Participant>();
    people.add(
        new Participant(
            null, PersonRole.APPLICANT, recipient, number.isEmpty() ? "" : "RESIDENT_ID", number, "13911112222", "M",
            LocalDate.of(1990, 1, 1), code, "", "zh"));
    people.addAll(opponents);
    told.put(
        latest,
        new MatterView(
            latest, receipt(), code, centre, Channel.HALL, Category.WORK_INJURY_SOCIAL, "工伤赔偿", "", people,
            new Standing("", "", null, List.of(), false), NOW, 0));
  }

  AidGranted granted() {
    return granted(null, told.get(latest).receiptNumber());
  }

  /** The next stage of the same matter. */
  AidGranted grantedAfter(AidGranted earlier) {
    return granted(earlier.application(), earlier.receiptNumber());
  }

  private AidGranted granted(ApplicationId earlier, String receipt) {
    return new AidGranted(
        new ApplicationId(UUID.randomUUID()), latest, receipt, code, "CIVIL", "LABOR_MEDIATION_ARBITRATION",
        "ARBITRATION", "M07_INJURY", "WORK_INJURY_SOCIAL", centre, centre, 1, 3, earlier, null,
        LocalDate.of(2026, 7, 1), NOW);
  }

  PastAssignment past(String state, UUID lawyer) {
    boolean held = lawyer != null;
    UUID firm = held ? practitioners.practitioner(lawyer).firm() : null;
    boolean accepted = state.equals("ACCEPTED") || state.equals("FINISHED");
    return new PastAssignment(
        new AssignmentId(UUID.randomUUID()), UUID.randomUUID(), UUID.randomUUID(), receipt(), code, centre, centre,
        "工伤赔偿", "CIVIL", "LITIGATION_AGENCY", "FIRST_INSTANCE", "M07_INJURY", "WORK_INJURY_SOCIAL", 1, 5, null,
        LocalDate.of(2026, 5, 1), NOW, state, lawyer, firm, NOW, held ? NOW : null, accepted ? NOW : null,
        state.equals("FINISHED") ? NOW : null, List.of());
  }

  private String receipt() {
    return code + "-2026-" + SERIAL.getAndIncrement();
  }

  Actor assigner() {
    return staff(Role.ASSIGNER, centre);
  }

  Actor staff(Role role, UUID organisation) {
    return new Actor(UUID.randomUUID(), "工作人员", Set.of(role), organisation, code, DataScope.UNIT, Set.of(organisation));
  }

  Actor account(PractitionerView lawyer) {
    return new Actor(
        accounts.get(lawyer.id()), lawyer.name(), Set.of(Role.LAWYER), lawyer.firm(), code, DataScope.OWN, Set.of());
  }
}
