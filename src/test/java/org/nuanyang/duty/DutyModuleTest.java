package org.nuanyang.duty;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.duty.internal.AbsencesLook;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.Intake;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.Notices;
import org.nuanyang.shared.SealedText;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A city of its own for each test: one centre, two firms with agreements, ten lawyers on the roster, three stations. */
@ModuleDatabaseTest(extraIncludes = "policies")
@RecordApplicationEvents
@Import(AbsencesLook.class)
abstract class DutyModuleTest {

  private static int cities = 159910;
  /** Those of earlier tests too: the watch over absences looks at every city. */
  private static final Map<UUID, PractitionerView> EVERYBODY = new HashMap<>();

  @Autowired Stations stations;
  @Autowired DutyRoster roster;
  @Autowired Rotas rotas;
  @Autowired ShiftDesk desk;
  @Autowired MyDuty myDuty;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;
  @MockitoBean AuditTrail audit;
  @MockitoBean Network network;
  @MockitoBean Practitioners practitioners;
  @MockitoBean RateLimits limits;
  @MockitoBean DeskNotices desks;
  @MockitoBean Notices notices;
  @MockitoBean Deadlines deadlines;
  @MockitoBean DeadlineRules deadlineRules;
  @MockitoBean Intake intake;
  @MockitoBean SheetPrinter printer;
  @MockitoBean Files files;

  String city;
  UUID centre;
  Actor director;
  Actor assigner;
  final List<PractitionerView> lawyers = new ArrayList<>();
  UUID detention;
  UUID court;
  UUID arbitration;
  private final Map<UUID, OrganisationView> organisations = new HashMap<>();

  Actor staff(Role role) {
    return new Actor(UUID.randomUUID(), "中心人员", Set.of(role), centre, city, DataScope.UNIT, Set.of(centre));
  }

  Actor as(PractitionerView lawyer) {
    return new Actor(lawyer.account(), lawyer.name(), Set.of(Role.LAWYER), lawyer.firm(), city, DataScope.OWN, Set.of());
  }

  PractitionerView lawyer(UUID id) {
    return EVERYBODY.get(id);
  }

  @BeforeEach
  void theCityHasDuty() {
    city = String.valueOf(cities++);
    centre = UUID.randomUUID();
    director = staff(Role.DIRECTOR);
    assigner = staff(Role.ASSIGNER);
    detention = UUID.randomUUID();
    court = UUID.randomUUID();
    arbitration = UUID.randomUUID();
    lawyers.clear();
    organisation(centre, OrganisationKind.CITY_CENTRE, "市法律援助中心");
    List<UUID> firms = List.of(organisation(UUID.randomUUID(), OrganisationKind.LAW_FIRM, "晨曦所"), organisation(UUID.randomUUID(), OrganisationKind.LAW_FIRM, "正衡所"));
    for (int i = 0; i < 10; i++) lawyers.add(lawyer(i, firms.get(i % 2)));
    lawyers.forEach(one -> EVERYBODY.put(one.id(), one));
    when(network.organisation(any())).thenAnswer(asked -> organisations.get(asked.<UUID>getArgument(0)));
    when(network.centres(city)).thenReturn(List.of(organisations.get(centre)));
    when(practitioners.pool(city)).thenReturn(lawyers);
    when(practitioners.practitioner(any())).thenAnswer(asked -> lawyer(asked.getArgument(0)));
    when(practitioners.practitioners(any())).thenAnswer(asked -> {
      Map<UUID, PractitionerView> some = new HashMap<>();
      asked.<Collection<UUID>>getArgument(0).forEach(id -> some.put(id, lawyer(id)));
      return some;
    });
    when(practitioners.byAccount(any())).thenAnswer(asked -> lawyers.stream().filter(one -> asked.getArgument(0).equals(one.account())).findFirst());
    when(practitioners.phone(any())).thenReturn(new SealedText("13800000000"));
    when(limits.allow(anyString(), anyString(), anyInt(), any())).thenReturn(true);

    var everyDay = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY).stream().map(day -> new WeeklySlot(day, Session.DAY)).toList();
    var tuesdays = List.of(new WeeklySlot(DayOfWeek.TUESDAY, Session.MORNING));
    stations.open(
        List.of(
            station(detention, "看守所工作站", HostKind.DETENTION_CENTRE, new StationPlan(DutyMode.ON_SITE, Arrangement.ROTATING, true, 5, everyDay)),
            station(court, "法院工作站", HostKind.COURT, new StationPlan(DutyMode.ON_SITE, Arrangement.ROTATING, false, 1, tuesdays)),
            station(arbitration, "仲裁院工作站", HostKind.LABOUR_ARBITRATION, new StationPlan(DutyMode.PHONE, Arrangement.ON_CALL, false, 0, tuesdays))),
        director);
    LocalDate today = clock.today();
    stations.agree(firms.stream().map(firm -> new MakeAgreement(UUID.randomUUID(), centre, firm, null, today.minusYears(1), today.plusYears(1))).toList(), director);
    roster.join(lawyers.stream().map(one -> new JoinRoster(one.id(), today.minusYears(2), Set.of(), List.of(), 20)).toList(), director);
  }

  private UUID organisation(UUID id, OrganisationKind kind, String name) {
    organisations.put(id, new OrganisationView(id, city, kind, null, city, name, name, "", "0479-1", new GeoPoint(40.6, 109.8), OpeningHours.NONE, true, Set.of("zh"), true, 0));
    return id;
  }

  private PractitionerView lawyer(int i, UUID firm) {
    return new PractitionerView(UUID.randomUUID(), UUID.randomUUID(), city, firm, "晨曦所", "0479-2", new GeoPoint(40.6 + i * 0.01, 109.8), "律师" + i, "1159920201000000" + i,
        PractitionerKind.LAWYER, LocalDate.of(2010, 1, 1), null, null, 0, null, Set.of(), Set.of("zh"), "F", city, PoolStatus.ACTIVE, 0);
  }

  private OpenStation station(UUID id, String name, HostKind kind, StationPlan plan) {
    return new OpenStation(id, city, centre, null, name, kind, name, city, new GeoPoint(40.6, 109.8), Set.of("zh"), plan);
  }
}
