package org.nuanyang.demo;

import static org.nuanyang.identity.Role.AFTERCARE_OFFICER;
import static org.nuanyang.identity.Role.ARCHIVIST;
import static org.nuanyang.identity.Role.ASSIGNER;
import static org.nuanyang.identity.Role.AUDITOR;
import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.KNOWLEDGE_EDITOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.MEDIATOR;
import static org.nuanyang.identity.Role.ORGAN_OFFICER;
import static org.nuanyang.identity.Role.POLICY_EDITOR;
import static org.nuanyang.identity.Role.PRISON_OFFICER;
import static org.nuanyang.identity.Role.REVIEWER;
import static org.nuanyang.identity.Role.SECURITY_ADMIN;
import static org.nuanyang.identity.Role.SERVICE_OFFICER;
import static org.nuanyang.identity.Role.SYSTEM_ADMIN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordHash;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.EnterPlacePerson;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.RegisterOrganisation;

/**
 * The people who work in the demo city: staff of the centres, 195 pool lawyers, 12 basic-level workers,
 * and who is found at the places: 24 window clerks, duty lawyers and mediators.
 */
final class DemoPeople {

  static final int LAWYERS = 195;
  static final int GRASSROOTS_WORKERS = 12;
  private static final int CITY_WINDOWS = 6;
  private static final int COUNTY_WINDOWS = 2;
  private static final long PLACES_SEED = 20260102;
  private static final List<String> LAWYERS_ON_DUTY = List.of("看守所", "人民法院", "人民检察院", "务工人员服务中心");
  private static final List<String> MEDIATORS_AT = List.of("总工会", "妇联", "劳动人事争议仲裁院", "人民法院");
  /** The mediators of the city's committee, who work on the platform. */
  private static final List<String> COMMITTEE = List.of("mediator", "mediator2", "mediator3");
  private static final List<String> SPECIALITIES =
      List.of("LABOR", "WORK_INJURY_SOCIAL", "TRAFFIC", "MARRIAGE_FAMILY", "PERSONAL_INJURY", "CONTRACT_DEBT",
          "INHERITANCE_SUPPORT", "HOUSING_NEIGHBOR", "LAND_AGRI", "CONSUMER", "ADMINISTRATIVE", "CRIMINAL");

  private final CityPlan plan;
  private final Fate fate;
  private final DemoNetwork network;
  private final PasswordHash password;
  private final LocalDate today;
  private final Actor by;

  DemoPeople(CityPlan plan, Fate fate, DemoNetwork network, PasswordHash password, LocalDate today, Actor by) {
    this.plan = plan;
    this.fate = fate;
    this.network = network;
    this.password = password;
    this.today = today;
    this.by = by;
  }

  /** Staff accounts: the city centre's by plain role names, a county's with its number in front. */
  List<OpenAccount> staff() {
    List<OpenAccount> staff = new ArrayList<>();
    int number = 0;
    for (DemoNetwork.Centre centre : network.centres()) {
      String prefix = centre.city() ? "" : "county" + number + "-";
      String place = centre.city() ? "市中心" : centre.county().name();
      DataScope scope = centre.city() ? DataScope.UNIT_AND_BELOW : DataScope.UNIT;
      staff.add(account(prefix + "clerk", place + "窗口", centre.id(), DataScope.UNIT, CLERK));
      for (int window = 2; window <= windows(centre); window++) staff.add(account(windowLogin(prefix, window), place + "窗口" + window, centre.id(), DataScope.UNIT, CLERK));
      staff.add(account(prefix + "reviewer", place + "审查员", centre.id(), DataScope.UNIT, REVIEWER));
      staff.add(account(prefix + "director", place + "主任", centre.id(), scope, DIRECTOR));
      staff.add(account(prefix + "assigner", place + "指派员", centre.id(), DataScope.UNIT, ASSIGNER));
      staff.add(account(prefix + "archivist", place + "档案员", centre.id(), DataScope.UNIT, ARCHIVIST));
      number++;
    }
    staff.add(account("station-clerk", "工作站帮办员", DemoNetwork.id("station", String.valueOf(countyStation())), DataScope.UNIT, CLERK));
    for (DemoNetwork.Organ organ : network.organs())
      if (!organ.login().isEmpty()) staff.add(account(organ.login(), organ.name() + "联络员", organ.id(), DataScope.UNIT, ORGAN_OFFICER));
    UUID city = network.centres().getFirst().id();
    staff.add(account("leader", "市司法局领导", city, DataScope.CITY, LEADER));
    staff.add(account("bureau", "市司法局审查员", DemoNetwork.id("bureau", plan.city().code()), DataScope.CITY, BUREAU_OFFICER));
    staff.add(account("notary", "市公证处公证员", DemoNetwork.id("notary", ""), DataScope.UNIT, SERVICE_OFFICER));
    staff.add(account("forensic", "鉴定所受理人员", DemoNetwork.id("forensic", "1"), DataScope.UNIT, SERVICE_OFFICER));
    staff.add(account("arbitration", "仲裁院立案人员", DemoNetwork.id("labour-arbitration", ""), DataScope.UNIT, SERVICE_OFFICER));
    staff.add(account("justice", "市司法局承办人", DemoNetwork.id("bureau", plan.city().code()), DataScope.UNIT, SERVICE_OFFICER));
    for (String login : COMMITTEE) staff.add(account(login, "市调委会调解员" + login.replaceAll("\\D", ""), DemoNetwork.id("mediation", ""), DataScope.UNIT, MEDIATOR));
    staff.add(account("dispute", "市矛调中心联络员", DemoNetwork.id("dispute", ""), DataScope.UNIT, ORGAN_OFFICER));
    staff.add(account("prison", "监狱会见民警", DemoNetwork.id("prison", ""), DataScope.UNIT, PRISON_OFFICER));
    staff.add(account("aftercare", "市司法局安置帮教", DemoNetwork.id("bureau", plan.city().code()), DataScope.UNIT, AFTERCARE_OFFICER));
    staff.add(account("editor", "知识编辑", city, DataScope.CITY, KNOWLEDGE_EDITOR));
    staff.add(account("rules", "规则管理员", city, DataScope.CITY, POLICY_EDITOR));
    staff.add(account("rules2", "规则复核员", city, DataScope.CITY, POLICY_EDITOR));
    staff.add(account("admin", "系统管理员", null, DataScope.CITY, SYSTEM_ADMIN));
    staff.add(account("security", "安全管理员", null, DataScope.CITY, SECURITY_ADMIN));
    staff.add(account("auditor", "审计员", null, DataScope.CITY, AUDITOR));
    return staff;
  }

  /** Number of the first station of a county that has a centre of its own; towns have theirs in the order of the plan. */
  private int countyStation() {
    int before = 0;
    for (CityPlan.County county : plan.counties()) {
      if (county.centre()) return before;
      before += county.towns().size();
    }
    return 0;
  }

  private OpenAccount account(String login, String name, @Nullable UUID organisation, DataScope scope, Role role) {
    return new OpenAccount(
        DemoNetwork.id("account", login), login, name, Set.of(role), organisation, plan.city().code(), scope, password,
        PasswordOrigin.DEMO, by);
  }

  private static String windowLogin(String prefix, int window) {
    if (window == 1) return prefix + "clerk";
    return (prefix.isEmpty() ? "centre-" : prefix) + "window" + window;
  }

  private static int windows(DemoNetwork.Centre centre) {
    return centre.city() ? CITY_WINDOWS : COUNTY_WINDOWS;
  }

  /**
   * Who serves where. Drawn with a chance of its own, so that nobody else in the city changes.
   *
   * @param lawyers those of the pool, of whom some keep a duty
   */
  List<EnterPlacePerson> atPlaces(List<EnrolPractitioner> lawyers) {
    Fate chance = new Fate(PLACES_SEED, plan);
    List<EnterPlacePerson> all = new ArrayList<>();
    List<EnrolPractitioner> duty = lawyers.stream().filter(one -> one.kind() == PractitionerKind.LAWYER).toList();
    int county = 0;
    for (DemoNetwork.Centre centre : network.centres()) {
      String prefix = centre.city() ? "" : "county" + county + "-";
      county++;
      for (int window = 1; window <= windows(centre); window++) {
        UUID account = DemoNetwork.id("account", windowLogin(prefix, window));
        all.add(person(all.size(), centre.id(), PlaceDuty.WINDOW_CLERK, chance.name(centre.county().mongolian()), null, account, centre.county().mongolian(), chance));
      }
      for (int i = 0; i < 3; i++) all.add(onDuty(all.size(), centre.id(), chance.of(duty), chance));
    }
    for (RegisterOrganisation place : network.orders()) {
      if (place.kind() != OrganisationKind.STATION) continue;
      boolean mongolian = place.languages().contains("mn");
      if (LAWYERS_ON_DUTY.contains(place.shortName())) all.add(onDuty(all.size(), place.id(), chance.of(duty), chance));
      int mediators = place.name().contains("司法所") ? 2 : MEDIATORS_AT.contains(place.shortName()) ? 1 : 0;
      for (int i = 0; i < mediators; i++) all.add(person(all.size(), place.id(), PlaceDuty.MEDIATOR, chance.name(mongolian), null, null, mongolian, chance));
    }
    for (String login : COMMITTEE)
      all.add(person(all.size(), DemoNetwork.id("mediation", ""), PlaceDuty.MEDIATOR, chance.name(login.endsWith("2")), null, DemoNetwork.id("account", login), login.endsWith("2"), chance));
    return all;
  }

  private EnterPlacePerson onDuty(int number, UUID place, EnrolPractitioner lawyer, Fate chance) {
    return person(number, place, PlaceDuty.DUTY_LAWYER, lawyer.name(), lawyer.id(), lawyer.account(), lawyer.languages().contains("mn"), chance);
  }

  private EnterPlacePerson person(int number, UUID place, PlaceDuty duty, String name, @Nullable UUID practitioner, @Nullable UUID account, boolean mongolian, Fate chance) {
    return new EnterPlacePerson(
        DemoNetwork.id("place person", String.valueOf(number)), plan.city().code(), place, duty, name, practitioner, account,
        chance.phone(), mongolian ? Set.of("zh", "mn") : Set.of("zh"), today.minusDays(chance.between(60, 3000)));
  }

  /** Lawyers with their accounts' ids; the accounts themselves come from {@link #accountsOf}. */
  List<EnrolPractitioner> practitioners() {
    List<EnrolPractitioner> all = new ArrayList<>();
    for (int i = 1; i <= LAWYERS + GRASSROOTS_WORKERS; i++) {
      DemoNetwork.Firm firm = network.firms().get(i % network.firms().size());
      boolean lawyer = i <= LAWYERS;
      boolean mongolian = fate.in100(15);
      int years = lawyer ? fate.between(1, 28) : fate.between(3, 25);
      LocalDate licensed = today.minusYears(years).minusDays(fate.below(300));
      boolean criminal = lawyer && fate.in100(35);
      all.add(
          new EnrolPractitioner(
              DemoNetwork.id("lawyer", String.valueOf(i)), DemoNetwork.id("account", login(i)), plan.city().code(),
              firm.id(), fate.name(mongolian), "1159920%02d%08d".formatted(licensed.getYear() % 100, 10_000_000 + i),
              lawyer ? PractitionerKind.LAWYER : PractitionerKind.GRASSROOTS_WORKER, licensed,
              criminal ? licensed.plusYears(1).isAfter(today) ? null : licensed.plusYears(1) : null, null, 0,
              specialities(criminal), mongolian ? Set.of("zh", "mn") : Set.of("zh"), fate.in100(45) ? "F" : "M",
              firm.region(), PoolStatus.ACTIVE, fate.phone()));
    }
    return all;
  }

  private Set<String> specialities(boolean criminal) {
    Set<String> some = new LinkedHashSet<>();
    int many = fate.between(2, 4);
    while (some.size() < many) some.add(SPECIALITIES.get(fate.below(SPECIALITIES.size() - 1)));
    if (criminal) some.add("CRIMINAL");
    return some;
  }

  List<OpenAccount> accountsOf(List<EnrolPractitioner> practitioners) {
    List<OpenAccount> accounts = new ArrayList<>();
    int i = 0;
    for (EnrolPractitioner one : practitioners) {
      i++;
      accounts.add(
          new OpenAccount(
              DemoNetwork.id("account", login(i)), login(i), one.name(), Set.of(LAWYER), one.firm(),
              plan.city().code(), DataScope.OWN, password, PasswordOrigin.DEMO, by));
    }
    return accounts;
  }

  private static String login(int number) {
    return "lawyer%03d".formatted(number);
  }
}
