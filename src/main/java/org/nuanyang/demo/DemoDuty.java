package org.nuanyang.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.duty.Arrangement;
import org.nuanyang.duty.Circumstance;
import org.nuanyang.duty.DutyArchive;
import org.nuanyang.duty.DutyMode;
import org.nuanyang.duty.DutyRoster;
import org.nuanyang.duty.DutyService;
import org.nuanyang.duty.HelpRecords;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.duty.HostKind;
import org.nuanyang.duty.JoinRoster;
import org.nuanyang.duty.MakeAgreement;
import org.nuanyang.duty.OpenStation;
import org.nuanyang.duty.Plea;
import org.nuanyang.duty.PleaWitness;
import org.nuanyang.duty.RecordHelp;
import org.nuanyang.duty.RotaView;
import org.nuanyang.duty.Rotas;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.StationPlan;
import org.nuanyang.duty.Stations;
import org.nuanyang.duty.WeeklySlot;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.RegisterOrganisation;
import org.springframework.stereotype.Component;

/** Duty in the demo city: forty stations, 120 lawyers, a published month and the next one drawn, some help given. */
@Component
class DemoDuty {

  private static final int LAWYERS = 120;
  private static final int VISITS = 12;
  private static final long SEED = 20260103;
  private static final long THIS_MONTH = 20260104;
  private static final Map<String, HostKind> HOSTS =
      Map.of("看守所", HostKind.DETENTION_CENTRE, "人民法院", HostKind.COURT, "人民检察院", HostKind.PROCURATORATE, "劳动人事争议仲裁院", HostKind.LABOUR_ARBITRATION);
  private static final List<String> CHARGES = List.of("盗窃", "故意伤害", "诈骗", "危险驾驶", "寻衅滋事", "帮助信息网络犯罪活动");

  private final Stations stations;
  private final DutyRoster roster;
  private final Rotas rotas;
  private final HelpRecords records;
  private final DutyArchive archive;
  private final Clock clock;

  DemoDuty(Stations stations, DutyRoster roster, Rotas rotas, HelpRecords records, DutyArchive archive, Clock clock) {
    this.stations = stations;
    this.roster = roster;
    this.rotas = rotas;
    this.records = records;
    this.archive = archive;
    this.clock = clock;
  }

  void begin(CityPlan plan, DemoNetwork places, List<EnrolPractitioner> pool) {
    Actor system = Actor.system(plan.city().code());
    Fate fate = new Fate(SEED, plan);
    LocalDate today = LocalDate.now(clock);
    List<EnrolPractitioner> lawyers = pool.stream().filter(one -> one.kind() == PractitionerKind.LAWYER).limit(LAWYERS).toList();
    List<OpenStation> opened = stations(places);
    stations.open(opened, system);
    UUID centre = places.centres().getFirst().id();
    stations.agree(places.firms().stream().map(firm -> new MakeAgreement(DemoNetwork.id("duty agreement", firm.id().toString()), centre, firm.id(), null, today.minusYears(1), today.plusYears(2))).toList(), system);
    roster.join(lawyers.stream().map(lawyer -> wishes(lawyer, opened, today, fate)).toList(), system);
    RotaView drawn = rotas.draw(YearMonth.from(today), THIS_MONTH, system);
    rotas.publish(drawn.month(), drawn.version(), system);
    archive.wereKept(plan.city().code(), today);
    rotas.draw(YearMonth.from(today).plusMonths(1), THIS_MONTH + 1, system);
    help(plan.city().code(), lawyers, opened, fate);
  }

  private static List<OpenStation> stations(DemoNetwork places) {
    List<OpenStation> opened = new ArrayList<>();
    for (RegisterOrganisation place : places.orders()) {
      HostKind kind = place.kind() == OrganisationKind.STATION ? HOSTS.get(place.shortName()) : null;
      UUID centre = place.parent();
      if (kind == null || centre == null) continue;
      opened.add(
          new OpenStation(DemoNetwork.id("duty station", place.id().toString()), place.city(), centre, place.id(), place.name(), kind, place.name().replace("法律援助工作站", ""),
              place.region(), place.at(), place.languages(), plan(kind)));
    }
    return opened;
  }

  private static StationPlan plan(HostKind kind) {
    if (kind == HostKind.DETENTION_CENTRE) return new StationPlan(DutyMode.ON_SITE, Arrangement.ROTATING, true, 5, turns(Session.DAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));
    if (kind == HostKind.COURT) return new StationPlan(DutyMode.ON_SITE, Arrangement.ROTATING, false, 3, turns(Session.DAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
    if (kind == HostKind.PROCURATORATE) return new StationPlan(DutyMode.ON_SITE, Arrangement.ROTATING, false, 2, turns(Session.DAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
    return new StationPlan(DutyMode.PHONE, Arrangement.ON_CALL, false, 1, turns(Session.MORNING, DayOfWeek.WEDNESDAY));
  }

  private static List<WeeklySlot> turns(Session session, DayOfWeek... days) {
    return List.of(days).stream().map(day -> new WeeklySlot(day, session)).toList();
  }

  private static JoinRoster wishes(EnrolPractitioner lawyer, List<OpenStation> opened, LocalDate today, Fate fate) {
    Set<DayOfWeek> days = fate.in100(75) ? Set.of() : EnumSet.of(DayOfWeek.of(fate.between(1, 2)), DayOfWeek.of(fate.between(3, 5)));
    List<UUID> wished = fate.in100(40) ? List.of(fate.of(opened).id()) : List.of();
    return new JoinRoster(lawyer.id(), today.minusMonths(fate.between(3, 40)), days, wished, fate.in100(15) ? 4 : 16);
  }

  /** Visits of the last days; nobody of these asked for a defender. */
  private void help(String city, List<EnrolPractitioner> lawyers, List<OpenStation> opened, Fate fate) {
    List<OpenStation> criminal = opened.stream().filter(one -> one.hostKind() != HostKind.LABOUR_ARBITRATION).toList();
    for (int i = 0; i < VISITS; i++) {
      EnrolPractitioner lawyer = lawyers.get(i % 4);
      OpenStation station = fate.of(criminal);
      boolean plea = station.hostKind() == HostKind.PROCURATORATE;
      Instant begun = clock.instant().minus(Duration.ofHours(fate.between(2, 300)));
      Actor by = new Actor(lawyer.account(), lawyer.name(), Set.of(Role.LAWYER), lawyer.firm(), city, DataScope.OWN, Set.of());
      records.record(
          new RecordHelp(
              DemoNetwork.id("duty visit", String.valueOf(i)), station.id(), fate.name(false), "", station.host(), "", fate.of(CHARGES),
              plea ? HelpStage.PROSECUTION_REVIEW : HelpStage.INVESTIGATION,
              plea ? EnumSet.of(DutyService.PLEA_EXPLAINED, DutyService.PLEA_OPINION, DutyService.PLEA_WITNESS) : EnumSet.of(DutyService.CONSULTATION),
              begun, begun.plus(Duration.ofMinutes(fate.between(15, 60))), true, plea, "WAITING",
              new PleaWitness(plea ? Plea.SIGNED : Plea.NONE, EnumSet.noneOf(Circumstance.class), plea, plea, plea ? "" : "建议变更强制措施。"), null, by));
    }
  }
}
