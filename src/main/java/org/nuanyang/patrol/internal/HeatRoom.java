package org.nuanyang.patrol.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.HeatMaps;
import org.nuanyang.patrol.HeatQuestion;
import org.nuanyang.patrol.HeatView;
import org.nuanyang.patrol.HeatView.Area;
import org.nuanyang.patrol.HeatView.KindLine;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the cards of a period by village and kind in one reading of an index that holds all it needs, and adds them up to towns, counties and the city. */
@Component
@Transactional(readOnly = true)
class HeatRoom implements HeatMaps {

  private final JdbcClient jdbc;
  private final Reach reach;
  private final Villages villages;
  private final Policies policies;
  private final Clock clock;

  HeatRoom(JdbcClient jdbc, Reach reach, Villages villages, Policies policies, Clock clock) {
    this.jdbc = jdbc;
    this.reach = reach;
    this.villages = villages;
    this.policies = policies;
    this.clock = clock;
  }

  private record Line(UUID village, String villageName, String region, String town, String kind, boolean ours, int total, int live, int closed, int high) {}

  private record Spot(String key, String region, String name, @Nullable UUID village, List<GeoPoint> at, Heat heat) {

    Area area() {
      return new Area(key, county(region), name, village, middle(at), heat.told());
    }
  }

  @Override
  public HeatView of(HeatQuestion question, Actor by) {
    reach.mustRead(by);
    int least = PatrolNumbers.of(policies, by.city(), LocalDate.ofInstant(clock.instant(), CityClock.ZONE)).shownFrom();
    Map<UUID, GeoPoint> places = new HashMap<>();
    for (VillageView one : villages.located(by.city())) if (one.at() != null) places.put(one.id(), one.at());
    Map<String, Spot> small = new LinkedHashMap<>();
    Map<DisputeKind, Heat> kinds = new EnumMap<>(DisputeKind.class);
    Map<String, String> townOf = new HashMap<>();
    for (Line line : lines(question, by)) {
      townOf.put(line.village().toString(), line.town());
      GeoPoint at = places.get(line.village());
      small.computeIfAbsent(line.village().toString(), key -> new Spot(key, line.region(), line.villageName(), line.village(), at == null ? List.of() : List.of(at), new Heat(least)))
          .heat().add(line.ours(), line.total(), line.live(), line.closed(), line.high());
      kinds.computeIfAbsent(DisputeKind.valueOf(line.kind()), key -> new Heat(least)).add(line.ours(), line.total(), line.live(), line.closed(), line.high());
    }
    Map<String, Spot> towns = new LinkedHashMap<>(), counties = new LinkedHashMap<>();
    Heat all = new Heat(least);
    for (Spot one : small.values()) {
      String town = townOf.getOrDefault(one.key(), "");
      sum(towns, one.region() + " " + town, one, town, least);
      sum(counties, one.region(), one, county(one.region()), least);
      all.takeIn(one.heat());
    }
    return new HeatView(
        question, all.told(), ranked(counties), ranked(towns), ranked(small), kinds.entrySet().stream().map(one -> new KindLine(one.getKey(), one.getValue().told())).toList(),
        least);
  }

  private static void sum(Map<String, Spot> into, String key, Spot smaller, String name, int least) {
    Spot spot = into.computeIfAbsent(key, fresh -> new Spot(fresh, smaller.region(), name, null, new ArrayList<>(), new Heat(least)));
    spot.heat().takeIn(smaller.heat());
    spot.at().addAll(smaller.at());
  }

  private static List<Area> ranked(Map<String, Spot> spots) {
    return spots.values().stream()
        .map(Spot::area)
        .sorted(Comparator.comparing((Area one) -> one.count().total()).reversed().thenComparing(Area::county).thenComparing(Area::name))
        .toList();
  }

  private List<Line> lines(HeatQuestion question, Actor by) {
    Map<String, Object> values = new HashMap<>(Map.of("city", by.city(), "from", CardLists.start(question.from()), "to", CardLists.start(question.to().plusDays(1))));
    String ours = reach.all(by) ? "true" : "(organisation in (:units) or reporter_unit in (:units))";
    if (!reach.all(by)) values.put("units", reach.units(by));
    StringBuilder which = new StringBuilder();
    if (question.kind() != null) {
      which.append(" and kind = :kind");
      values.put("kind", question.kind().name());
    }
    if (question.risk() != null) {
      which.append(" and risk = :risk");
      values.put("risk", question.risk().name());
    }
    return jdbc.sql(
            """
            with counted as materialized (
              select village, kind, %s as ours, count(*)::int as total, count(*) filter (where state <> 'CLOSED')::int as live,
                count(*) filter (where state = 'CLOSED')::int as closed, count(*) filter (where risk = 'HIGH')::int as high
              from dispute_card where city = :city and reported_at >= :from and reported_at < :to and state <> 'JOINED'%s
              group by 1, 2, 3),
            named as (
              select v.village, n.village_name, n.region, n.town from (select distinct village from counted) v
                cross join lateral (select village_name, region, town from dispute_card where village = v.village order by reported_at desc, id desc limit 1) n)
            select * from counted join named using (village)"""
                .formatted(ours, which))
        .params(values)
        .query(Line.class)
        .list();
  }

  private static @Nullable GeoPoint middle(List<GeoPoint> all) {
    if (all.isEmpty()) return null;
    return new GeoPoint(all.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow(), all.stream().mapToDouble(GeoPoint::longitude).average().orElseThrow());
  }

  private static String county(String region) {
    return RegionCode.problem(region).isEmpty() ? new RegionCode(region).name() : region;
  }
}
