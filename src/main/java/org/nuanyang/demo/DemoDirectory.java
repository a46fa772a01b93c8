package org.nuanyang.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.Badges;
import org.nuanyang.directory.EnterVillage;
import org.nuanyang.directory.FakeReports;
import org.nuanyang.directory.ReportFake;
import org.nuanyang.directory.ReportWay;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.EnterPlacePerson;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.shared.SealedText;
import org.springframework.stereotype.Component;

/**
 * The directory of the demo city at the size a prefecture reported, 1,941 bodies and 5,741 people, and its villages,
 * some of them far from any help. Drawn with a chance of its own, so that nobody else in the city changes.
 */
@Component
class DemoDirectory {

  static final int BODIES = 1_941;
  static final int PEOPLE = 5_741;
  private static final long SEED = 20260105;
  private static final int BADGES = 24;
  private static final List<String> VILLAGES =
      List.of("东沟村", "西沟村", "南沟村", "北沟村", "东营子村", "西营子村", "南营子村", "北营子村", "上河村", "下河村", "前窑村", "后窑村", "大青山村", "小青山村", "柳树村", "榆树村", "杏花村", "石头村", "水泉村", "新建村", "永丰村", "长胜村");
  private static final OpeningHours HOURS =
      OpeningHours.workdays(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 30));

  private final Network network;
  private final PlacePeople people;
  private final Villages villages;
  private final Badges badges;
  private final FakeReports reports;

  DemoDirectory(Network network, PlacePeople people, Villages villages, Badges badges, FakeReports reports) {
    this.network = network;
    this.people = people;
    this.villages = villages;
    this.badges = badges;
    this.reports = reports;
  }

  /** @param there how many people the directory has already */
  void fill(CityPlan plan, DemoNetwork places, List<EnrolPractitioner> lawyers, int there, LocalDate today, Actor by) {
    Fate fate = new Fate(SEED, plan);
    List<RegisterOrganisation> bodies = bodies(plan, places, fate);
    network.register(bodies, by);
    List<EnterPlacePerson> served = new ArrayList<>();
    List<EnrolPractitioner> advisers = lawyers.stream().filter(one -> one.kind() == PractitionerKind.LAWYER).toList();
    for (RegisterOrganisation point : places.orders())
      if (point.kind() == OrganisationKind.CONTACT_POINT) {
        served.add(person(served.size(), point, PlaceDuty.LIAISON, null, fate, today));
        if (fate.in100(92)) served.add(person(served.size(), point, PlaceDuty.VILLAGE_ADVISER, fate.of(advisers), fate, today));
      }
    List<RegisterOrganisation> staffed = new ArrayList<>(bodies);
    for (RegisterOrganisation one : places.orders())
      if (one.kind() == OrganisationKind.NOTARY_OFFICE || one.kind() == OrganisationKind.FORENSIC_INSTITUTE) staffed.add(one);
    long counted = served.stream().filter(one -> one.practitioner() == null).count();
    for (int i = 0; there + counted < PEOPLE; i++, counted++) {
      RegisterOrganisation body = staffed.get(i % staffed.size());
      served.add(person(served.size(), body, duty(body.kind()), null, fate, today));
    }
    people.enter(served, by);
    villages.enter(villages(plan, places, fate), by);
    badges.issue(lawyers.stream().limit(BADGES).map(EnrolPractitioner::id).toList(), by);
    reports.report(new ReportFake(plan.city().code(), ReportWay.LIVE_STREAM, "正道法务张顾问", "某直播平台账号“正道法务”", new SealedText("直播里说包打赢官司，让我先交八百元咨询费，再不回消息。"), new java.math.BigDecimal("800.00"), null, null));
  }

  private static PlaceDuty duty(OrganisationKind kind) {
    return kind == OrganisationKind.NOTARY_OFFICE ? PlaceDuty.NOTARY : kind == OrganisationKind.FORENSIC_INSTITUTE ? PlaceDuty.FORENSIC_EXPERT : PlaceDuty.MEDIATOR;
  }

  private static EnterPlacePerson person(int number, RegisterOrganisation at, PlaceDuty duty, @Nullable EnrolPractitioner lawyer, Fate fate, LocalDate today) {
    boolean mongolian = at.languages().contains("mn");
    return new EnterPlacePerson(
        DemoNetwork.id("listed person", String.valueOf(number)), at.city(), at.id(), duty, lawyer == null ? fate.name(mongolian) : lawyer.name(), lawyer == null ? null : lawyer.id(), null,
        lawyer == null ? fate.phone() : lawyer.phone(), mongolian ? Set.of("zh", "mn") : Set.of("zh"), today.minusDays(fate.between(60, 2500)));
  }

  /** Mediation committees of villages until the reported number is there. */
  private static List<RegisterOrganisation> bodies(CityPlan plan, DemoNetwork places, Fate fate) {
    List<RegisterOrganisation> bodies = new ArrayList<>();
    List<String> names = new ArrayList<>(plan.villages());
    names.addAll(VILLAGES);
    for (String name : names)
      for (CityPlan.County county : plan.counties())
        for (String town : county.towns()) {
          if (places.orders().size() + bodies.size() == BODIES) return bodies;
          bodies.add(body(plan, county, OrganisationKind.MEDIATION_COMMITTEE, town + name + "人民调解委员会", fate, 0.15));
        }
    return bodies;
  }

  private static RegisterOrganisation body(CityPlan plan, CityPlan.County county, OrganisationKind kind, String name, Fate fate, double degrees) {
    GeoPoint at = new GeoPoint(fate.spread(county.latitude(), degrees), fate.spread(county.longitude(), degrees));
    Set<String> languages = county.mongolian() ? Set.of("zh", "mn") : Set.of("zh");
    return new RegisterOrganisation(
        DemoNetwork.id("listed body", county.code() + name), plan.city().code(), kind, null, county.code(), name, name, county.name() + name.replace("人民调解委员会", ""),
        "04793%06d".formatted(fate.below(1_000_000)), at, HOURS, fate.in100(60), languages);
  }

  /** Where a contact point is, the village lies around it; the others lie further out. */
  private static List<EnterVillage> villages(CityPlan plan, DemoNetwork places, Fate fate) {
    Map<String, RegisterOrganisation> points = new HashMap<>();
    for (RegisterOrganisation one : places.orders()) if (one.kind() == OrganisationKind.CONTACT_POINT) points.putIfAbsent(one.region() + one.name().replaceAll("(第[二三四五六])?法律援助联络点$", ""), one);
    List<String> names = new ArrayList<>(plan.villages());
    names.addAll(VILLAGES);
    List<EnterVillage> all = new ArrayList<>();
    for (CityPlan.County county : plan.counties())
      for (String town : county.towns())
        for (String name : names) {
          RegisterOrganisation point = points.get(county.code() + town + name);
          boolean urban = town.endsWith("街道");
          double degrees = urban ? 0.05 : county.mongolian() ? 0.38 : 0.24;
          UUID serves = point == null ? null : point.id();
          GeoPoint at = point == null ? new GeoPoint(fate.spread(county.latitude(), degrees), fate.spread(county.longitude(), degrees)) : point.at();
          all.add(new EnterVillage(plan.city().code(), county.code(), town, name, at, serves));
        }
    return all;
  }
}
