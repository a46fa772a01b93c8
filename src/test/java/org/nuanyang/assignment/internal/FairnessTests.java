package org.nuanyang.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Workload;

/**
 * A year of assignments in a pool of 195 lawyers with 2,664 cases (the size of a city that reported both),
 * each given to the first of the list: what rotation does when nobody interferes.
 */
class FairnessTests {

  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
  private static final int LAWYERS = 195;
  private static final int CASES = 2664;
  private static final int DAYS_OF_WORK = 90;
  private static final List<String> FIELDS = List.of("LABOR", "WORK_INJURY_SOCIAL", "TRAFFIC", "MARRIAGE_FAMILY", "CONTRACT_DEBT");

  /** A pool, and what each of it had. */
  private static final class Year {
    final List<PractitionerView> pool = new ArrayList<>();
    final Map<UUID, Workload> loads = new HashMap<>();
    final Map<UUID, Integer> had = new HashMap<>();
    final Map<LocalDate, List<UUID>> ending = new HashMap<>();
    AssignmentRules rules = AssignmentExamples.RULES;
    int given;
    int mostOpen;
    int unassigned;

    void give(CaseNeeds needs, LocalDate day) {
      Ranking ranking = new Weighing(needs, rules, Conflicts.NONE).rank(pool, loads, Map.of());
      if (ranking.may().isEmpty()) {
        unassigned++;
        return;
      }
      UUID lawyer = ranking.may().getFirst().who().id();
      Workload load = loads.getOrDefault(lawyer, Workload.NONE);
      had.merge(lawyer, 1, Integer::sum);
      loads.put(
          lawyer,
          new Workload(load.openCases() + 1, load.lastTwelveMonths() + 1, day.atTime(8, 0).toInstant(ZoneOffset.UTC).plusSeconds(++given)));
      mostOpen = Math.max(mostOpen, load.openCases() + 1);
      ending.computeIfAbsent(day.plusDays(DAYS_OF_WORK), d -> new ArrayList<>()).add(lawyer);
    }

    void dawn(LocalDate day) {
      for (var lawyer : ending.getOrDefault(day, List.of())) {
        Workload load = loads.get(lawyer);
        loads.put(lawyer, new Workload(load.openCases() - 1, load.lastTwelveMonths(), load.lastAssignedAt()));
      }
    }

    List<Integer> counts(List<PractitionerView> among) {
      return among.stream().map(who -> had.getOrDefault(who.id(), 0)).sorted().toList();
    }
  }

  /** Lawyers who differ in nothing have the same number of cases at any time, give or take one. */
  @Test
  void givesEqualsTheSame() {
    var year = new Year();
    for (int i = 0; i < 40; i++) year.pool.add(lawyer(i, Set.of("LABOR"), AssignmentExamples.FIRM_IN_TOWN));
    for (int i = 0; i < 1000; i++) {
      year.give(needs("LABOR", AssignmentExamples.FIRM_IN_TOWN, FIRST_DAY), FIRST_DAY.plusDays(i / 10));
      if (i % 10 == 9) year.dawn(FIRST_DAY.plusDays(i / 10 + 1));
      List<Integer> counts = year.counts(year.pool);
      assertThat(counts.getLast() - counts.getFirst()).isLessThanOrEqualTo(1);
    }
  }

  /** Across fields and counties demand differs; within one field and county nobody is favoured, and nobody starves. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void staysFairOverAYearOfUnequalDemand(long seed) {
    var dice = new Random(seed);
    var year = new Year();
    run(year, AssignmentExamples.RULES, dice);

    assertThat(year.unassigned).isZero();
    assertThat(year.mostOpen).isLessThanOrEqualTo(15);
    Map<Object, List<PractitionerView>> equals =
        year.pool.stream().collect(Collectors.groupingBy(who -> List.of(who.specialities(), who.firmAt())));
    for (var group : equals.values()) {
      List<Integer> counts = year.counts(group);
      assertThat(counts.getLast() - counts.getFirst()).as("equals").isLessThanOrEqualTo(1);
    }
    List<Integer> all = year.counts(year.pool);
    double average = (double) CASES / LAWYERS;
    assertThat(all.getFirst()).as("nobody starves").isGreaterThanOrEqualTo((int) (average / 3));
    assertThat(all.getLast()).as("nobody is swamped").isLessThanOrEqualTo((int) (average * 2));
    assertThat(gini(all)).as("Gini coefficient of cases per lawyer").isLessThan(0.25);
  }

  /** The city may weigh rotation more: the work spreads further, at the price of the speciality. */
  @Test
  void spreadsFurtherWhereTheCityWeighsRotationMore() {
    var usual = new Year();
    var fairer = new Year();
    run(usual, AssignmentExamples.RULES, new Random(1));
    var numbers = new HashMap<>(AssignmentExamples.RULES.numbers());
    numbers.put("weight_fairness", 40);
    numbers.put("weight_speciality", 10);
    run(fairer, new AssignmentRules(numbers, AssignmentExamples.RULES.handlers()), new Random(1));
    assertThat(gini(fairer.counts(fairer.pool))).isLessThan(gini(usual.counts(usual.pool)) * 0.8);
  }

  /** Everybody knows two fields; wages make up two fifths of the work, half of all cases come from the town. */
  private static void run(Year year, AssignmentRules rules, Random dice) {
    year.rules = rules;
    int fields = FIELDS.size();
    for (int i = 0; i < LAWYERS; i++) {
      var known = Set.of(FIELDS.get(i % fields), FIELDS.get((i % fields + 1 + i / fields % 2 * 2) % fields));
      year.pool.add(lawyer(i, known, county(i / fields % 4)));
    }
    for (int i = 0; i < CASES; i++) {
      LocalDate day = FIRST_DAY.plusDays((long) i * 365 / CASES);
      if (i > 0 && !day.equals(FIRST_DAY.plusDays((long) (i - 1) * 365 / CASES))) year.dawn(day);
      String field = dice.nextInt(5) < 2 ? "LABOR" : FIELDS.get(dice.nextInt(fields));
      year.give(needs(field, county(dice.nextInt(2) == 0 ? 0 : dice.nextInt(4)), day), day);
    }
  }

  /** Who comes new is not made to catch up a year in a week. */
  @Test
  void doesNotFloodWhoComesNew() {
    var year = new Year();
    for (int i = 0; i < 30; i++) year.pool.add(lawyer(i, Set.of("LABOR"), AssignmentExamples.FIRM_IN_TOWN));
    for (int i = 0; i < 600; i++) year.give(needs("LABOR", AssignmentExamples.FIRM_IN_TOWN, FIRST_DAY), FIRST_DAY.plusDays(i / 5));
    year.ending.values().forEach(all -> all.clear());
    year.loads.replaceAll((id, load) -> new Workload(0, load.lastTwelveMonths(), load.lastAssignedAt()));
    PractitionerView newcomer = lawyer(99, Set.of("LABOR"), AssignmentExamples.FIRM_IN_TOWN);
    year.pool.add(newcomer);
    for (int i = 0; i < 60; i++) year.give(needs("LABOR", AssignmentExamples.FIRM_IN_TOWN, FIRST_DAY), FIRST_DAY.plusDays(121 + i / 5));
    assertThat(year.had.get(newcomer.id())).as("the limit of open cases holds the newcomer's rush").isLessThanOrEqualTo(15);
  }

  private static double gini(List<Integer> sorted) {
    double weighted = 0;
    double sum = 0;
    for (int i = 0; i < sorted.size(); i++) {
      weighted += (i + 1.0) * sorted.get(i);
      sum += sorted.get(i);
    }
    return 2 * weighted / (sorted.size() * sum) - (sorted.size() + 1.0) / sorted.size();
  }

  private static GeoPoint county(int number) {
    return new GeoPoint(40.8 + number * 0.3, 111.65);
  }

  private static CaseNeeds needs(String field, GeoPoint home, LocalDate on) {
    var work = new CaseNeeds.Work(false, false, "LABOR_MEDIATION_ARBITRATION", field, false, false, false);
    return new CaseNeeds(work, Wishes.NONE, Set.of("zh"), "159921", home, CaseNeeds.Before.NOBODY, on);
  }

  private static PractitionerView lawyer(int number, Set<String> fields, GeoPoint firm) {
    return new PractitionerView(
        new UUID(7, number), null, "159900", new UUID(8, number), "律所" + number, "", firm, "律师" + number, "", PractitionerKind.LAWYER,
        FIRST_DAY.minusYears(8), null, null, 0, null, fields, Set.of("zh"), "F", "159921", PoolStatus.ACTIVE, 0);
  }
}
