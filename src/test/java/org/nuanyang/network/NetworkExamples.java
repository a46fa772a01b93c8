package org.nuanyang.network;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** A small town: its centre, a station in the next county, and a firm. */
final class NetworkExamples {

  static final String CITY = "159900";
  static final Actor PLATFORM = Actor.system(CITY);
  private static final AtomicInteger SERIAL = new AtomicInteger();

  final UUID centreId = UUID.randomUUID();
  final UUID stationId = UUID.randomUUID();
  final UUID firmId = UUID.randomUUID();
  final String centre;
  final String station;
  final String firm;

  private NetworkExamples(int number) {
    centre = "第" + number + "法律援助中心";
    station = "第" + number + "工作站";
    firm = "第" + number + "律师事务所";
  }

  static NetworkExamples town(Network network) {
    var town = new NetworkExamples(SERIAL.incrementAndGet());
    network.register(
        List.of(
            organisation(town.centreId, OrganisationKind.CITY_CENTRE, null, CITY, town.centre, new GeoPoint(40.8, 111.6), true, Set.of("zh", "mn")),
            organisation(town.stationId, OrganisationKind.STATION, town.centreId, "159922", town.station, new GeoPoint(41, 112), false, Set.of("zh")),
            organisation(town.firmId, OrganisationKind.LAW_FIRM, null, CITY, town.firm, null, false, Set.of("zh"))),
        PLATFORM);
    return town;
  }

  private static RegisterOrganisation organisation(
      UUID id, OrganisationKind kind, @Nullable UUID parent, String region, String name, @Nullable GeoPoint at,
      boolean stepFree, Set<String> languages) {
    return new RegisterOrganisation(
        id, CITY, kind, parent, region, name, name, "示例路1号", "04701234567", at,
        OpeningHours.workdays(LocalTime.of(8, 30), LocalTime.NOON, LocalTime.of(14, 30), LocalTime.of(17, 30)),
        stepFree, languages);
  }

  /** A lawyer of the town's firm who knows labour law and speaks Mongolian. */
  UUID lawyer(Practitioners practitioners) {
    UUID id = UUID.randomUUID();
    practitioners.enrol(
        List.of(
            new EnrolPractitioner(
                id, null, CITY, firmId, "示例律师", String.format("115990%011d", SERIAL.incrementAndGet()),
                PractitionerKind.LAWYER, LocalDate.of(2015, 3, 1), null, null, 0, Set.of("LABOR"), Set.of("zh", "mn"),
                "F", CITY, PoolStatus.ACTIVE, "13800001111")),
        PLATFORM);
    return id;
  }
}
