package org.nuanyang.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.RegisterOrganisation;

/** The organisations of the demo city: 1 + 9 centres, 178 stations, 806 contact points, 24 firms. */
final class DemoNetwork {

  static final int STATIONS = 178;
  static final int CONTACT_POINTS = 806;
  private static final OpeningHours HOURS =
      OpeningHours.workdays(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 30));

  private final CityPlan plan;
  private final Fate fate;
  private final List<RegisterOrganisation> orders = new ArrayList<>();
  private final List<Centre> centres = new ArrayList<>();
  private final List<Firm> firms = new ArrayList<>();
  private final List<Organ> organs = new ArrayList<>();
  private int phones = 2_000_000;

  /** A centre and the counties it serves. */
  record Centre(UUID id, String name, CityPlan.County county, boolean city) {}

  record Firm(UUID id, String name, String region) {}

  /** A court, a procuratorate or a police office. @param login of its officer; empty when none has an account */
  record Organ(UUID id, String name, OrganisationKind kind, String login) {}

  DemoNetwork(CityPlan plan, Fate fate) {
    this.plan = plan;
    this.fate = fate;
    build();
  }

  List<RegisterOrganisation> orders() {
    return orders;
  }

  List<Centre> centres() {
    return centres;
  }

  List<Firm> firms() {
    return firms;
  }

  /** The centre that keeps its terms badly. */
  UUID slowest() {
    return centres.get(PastCases.TARDY_CENTRE).id();
  }

  List<Organ> organs() {
    return organs;
  }

  private void build() {
    UUID cityCentre = id("centre", plan.city().code());
    GeoPoint middle = new GeoPoint(plan.city().latitude(), plan.city().longitude());
    add(cityCentre, OrganisationKind.CITY_CENTRE, null, plan.city().code(), plan.city().name() + "法律援助中心",
        "市中心", plan.city().name() + "朝晖区民生路8号公共法律服务大厅", middle, true);
    centres.add(new Centre(cityCentre, plan.city().name() + "法律援助中心", plan.counties().getFirst(), true));
    for (CityPlan.County county : plan.counties()) {
      if (!county.centre()) continue;
      UUID centre = id("centre", county.code());
      String name = county.name() + "法律援助中心";
      add(centre, OrganisationKind.COUNTY_CENTRE, cityCentre, county.code(), name, county.name(),
          county.name() + county.towns().getFirst() + "政务服务大厅一楼", near(county, 0.01), true);
      centres.add(new Centre(centre, name, county, false));
    }
    stations();
    firms(cityCentre);
    add(id("bureau", plan.city().code()), OrganisationKind.JUSTICE_BUREAU, null, plan.city().code(), plan.city().name() + "司法局",
        "市司法局", plan.city().name() + "朝晖区民生路2号", middle, true);
    addOrgans();
    addBodies(middle);
  }

  /** Bodies behind the window: notaries, forensic institutes, arbitration, a prison; drawn without the dice, too. */
  private void addBodies(GeoPoint middle) {
    String city = plan.city().name();
    String code = plan.city().code();
    body("notary", "", code, OrganisationKind.NOTARY_OFFICE, city + "公证处", city + "朝晖区民生路10号", middle);
    CityPlan.County county = plan.counties().get(3);
    body("notary", county.code(), county.code(), OrganisationKind.NOTARY_OFFICE, county.name() + "公证处", county.name() + "城关镇",
        new GeoPoint(county.latitude(), county.longitude()));
    body("forensic", "1", code, OrganisationKind.FORENSIC_INSTITUTE, city + "明证司法鉴定所", city + "朝晖区文化路3号", middle);
    body("forensic", "2", code, OrganisationKind.FORENSIC_INSTITUTE, city + "公信司法鉴定中心", city + "和煦区南门街道12号", middle);
    body("forensic", "3", code, OrganisationKind.FORENSIC_INSTITUTE, city + "第一医院司法鉴定所", city + "朝晖区健康路1号", middle);
    body("labour-arbitration", "", code, OrganisationKind.ARBITRATION_BODY, city + "劳动人事争议仲裁院", city + "朝晖区民生路6号", middle);
    body("arbitration", "", code, OrganisationKind.ARBITRATION_BODY, city + "仲裁委员会", city + "朝晖区民生路6号", middle);
    body("mediation", "", code, OrganisationKind.MEDIATION_COMMITTEE, city + "人民调解委员会", city + "朝晖区民生路8号", middle);
    body("dispute", "", code, OrganisationKind.DISPUTE_CENTRE, city + "社会矛盾纠纷调处化解中心", city + "朝晖区民生路8号", middle);
    body("prison", "", code, OrganisationKind.PRISON, city + "第一监狱", city + "晨光市马鞍镇", middle);
  }

  private void body(String kind, String number, String region, OrganisationKind organisation, String name, String address, GeoPoint at) {
    add(id(kind, number), organisation, null, region, name, name, address, at, true);
  }

  /** The organs that conduct criminal cases, the city's and each county's; drawn without the dice, which fall as before. */
  private void addOrgans() {
    String city = plan.city().name();
    GeoPoint middle = new GeoPoint(plan.city().latitude(), plan.city().longitude());
    organsOf(plan.city().code(), city + "中级", city, "", middle);
    int number = 0;
    for (CityPlan.County county : plan.counties()) {
      String prefix = county.centre() ? "county" + ++number + "-" : null;
      organsOf(county.code(), county.name(), county.name(), prefix, new GeoPoint(county.latitude(), county.longitude()));
    }
  }

  private void organsOf(String region, String court, String place, @Nullable String prefix, GeoPoint at) {
    organ(region, OrganisationKind.COURT, court + "人民法院", place, prefix, "court", at);
    organ(region, OrganisationKind.PROCURATORATE, place + "人民检察院", place, prefix, "procuratorate", at);
    organ(region, OrganisationKind.POLICE, place + "公安局", place, prefix, "police", at);
  }

  private void organ(String region, OrganisationKind kind, String name, String place, @Nullable String prefix, String login, GeoPoint at) {
    UUID id = id(login, region);
    add(id, kind, null, region, name, name, place, at, true);
    organs.add(new Organ(id, name, kind, prefix == null ? "" : prefix + login));
  }

  private void stations() {
    List<UUID> stations = new ArrayList<>();
    List<CityPlan.County> where = new ArrayList<>();
    for (CityPlan.County county : plan.counties()) {
      for (String town : county.towns()) station(county, town + "司法所法律援助工作站", town, stations, where);
    }
    for (int i = 0; stations.size() < STATIONS; i++) {
      CityPlan.County county = plan.counties().get(i % plan.counties().size());
      String host = plan.stationHosts().get(i / plan.counties().size() % plan.stationHosts().size());
      station(county, county.name() + host + "法律援助工作站", host, stations, where);
    }
    for (int i = 0; i < CONTACT_POINTS; i++) {
      int at = i % stations.size();
      CityPlan.County county = where.get(at);
      String village = plan.villages().get(i / stations.size() * 4 % plan.villages().size()) ;
      String town = county.towns().get(i % county.towns().size());
      String name = town + village + ordinal(i / stations.size()) + "法律援助联络点";
      add(id("point", String.valueOf(i)), OrganisationKind.CONTACT_POINT, stations.get(at), county.code(), name,
          village, county.name() + town + village + "村（居）委会", near(county, 0.15), fate.in100(55));
    }
  }

  private static String ordinal(int n) {
    return n == 0 ? "" : List.of("第二", "第三", "第四", "第五", "第六").get(Math.min(n - 1, 4));
  }

  private void station(CityPlan.County county, String name, String shortName, List<UUID> stations, List<CityPlan.County> where) {
    if (stations.size() == STATIONS) return;
    UUID station = id("station", String.valueOf(stations.size()));
    add(station, OrganisationKind.STATION, centreOf(county), county.code(), name, shortName,
        county.name() + shortName, near(county, 0.08), fate.in100(80));
    stations.add(station);
    where.add(county);
  }

  private void firms(UUID cityCentre) {
    for (int i = 0; i < plan.firms().size(); i++) {
      CityPlan.County county = plan.counties().get(i % 2 == 0 ? 0 : i % plan.counties().size());
      UUID firm = id("firm", String.valueOf(i));
      String name = plan.city().name().replace("市", "") + plan.firms().get(i) + "律师事务所";
      add(firm, OrganisationKind.LAW_FIRM, null, county.code(), name, plan.firms().get(i) + "所",
          county.name() + county.towns().getFirst() + "法治大厦" + (i + 3) + "层", near(county, 0.02), true);
      firms.add(new Firm(firm, name, county.code()));
    }
  }

  UUID centreOf(CityPlan.County county) {
    return county.centre() ? id("centre", county.code()) : id("centre", plan.city().code());
  }

  private GeoPoint near(CityPlan.County county, double degrees) {
    return new GeoPoint(fate.spread(county.latitude(), degrees), fate.spread(county.longitude(), degrees));
  }

  private void add(UUID id, OrganisationKind kind, @Nullable UUID parent, String region, String name, String shortName,
      String address, GeoPoint at, boolean stepFree) {
    boolean mongolian = plan.counties().stream().anyMatch(c -> c.code().equals(region) && c.mongolian());
    Set<String> languages = mongolian || kind == OrganisationKind.CITY_CENTRE ? Set.of("zh", "mn") : Set.of("zh");
    orders.add(
        new RegisterOrganisation(
            id, plan.city().code(), kind, parent, region, name, shortName, address, "0479" + phones++, at, HOURS,
            stepFree, languages));
  }

  /** The same id in every demo city of this shape, whatever else the seed brings. */
  static UUID id(String kind, String key) {
    return UUID.nameUUIDFromBytes(("demo " + kind + " " + key).getBytes(StandardCharsets.UTF_8));
  }
}
