package org.nuanyang.training.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.pool.MarkKind;
import org.nuanyang.pool.PoolRecords;
import org.nuanyang.quality.RevisitFindings;
import org.nuanyang.quality.Revisits;
import org.nuanyang.training.CourseRow;
import org.nuanyang.training.Gap;
import org.nuanyang.training.WeakPoint;
import org.springframework.stereotype.Component;

/** Reads from reviews of files and call-backs what a city should learn. It advises: nobody is graded here. */
@Component
class WeakPoints {

  private static final int UNITS_NAMED = 5;

  private static final Map<MarkKind, WeakPoint> OF_FILES =
      Map.of(MarkKind.FAIL, WeakPoint.FAILED_FILE, MarkKind.PASS, WeakPoint.THIN_FILE, MarkKind.REFUSAL, WeakPoint.CASE_REFUSED);

  private static final Map<WeakPoint, ToIntFunction<RevisitFindings>> OF_CALLS =
      Map.of(
          WeakPoint.NOT_INFORMED, RevisitFindings::notInformed,
          WeakPoint.DISSATISFIED, RevisitFindings::dissatisfied,
          WeakPoint.ASKED_FOR_MONEY, RevisitFindings::askedForMoney);

  private final PoolRecords pool;
  private final Revisits revisits;
  private final Network network;
  private final CourseLists courses;
  private final TrainingRules rules;
  private final Clock clock;

  WeakPoints(PoolRecords pool, Revisits revisits, Network network, CourseLists courses, TrainingRules rules, Clock clock) {
    this.pool = pool;
    this.revisits = revisits;
    this.network = network;
    this.courses = courses;
    this.rules = rules;
    this.clock = clock;
  }

  LocalDate since(String city) {
    return rules.today().minusMonths(rules.number(city, "months_looked_at"));
  }

  /** By lawyer; those of whom nothing is wanting are left out. */
  Map<UUID, Set<WeakPoint>> ofLawyers(String city) {
    return pool.noted(city, since(city)).entrySet().stream()
        .map(one -> Map.entry(one.getKey(), points(one.getValue())))
        .filter(one -> !one.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Set<WeakPoint> points(Map<MarkKind, Integer> marks) {
    Set<WeakPoint> all = EnumSet.noneOf(WeakPoint.class);
    OF_FILES.forEach((mark, point) -> { if (marks.containsKey(mark)) all.add(point); });
    return all;
  }

  List<Gap> gaps(Actor by) {
    Map<WeakPoint, List<CourseRow>> offered = courses.offered(clock.instant(), by);
    List<Gap> all = new ArrayList<>(ofFiles(by.city(), offered));
    all.addAll(ofCalls(by.city(), offered));
    all.sort(Comparator.comparingInt(Gap::found).reversed().thenComparing(Gap::point));
    return all;
  }

  private List<Gap> ofFiles(String city, Map<WeakPoint, List<CourseRow>> offered) {
    Map<UUID, Map<MarkKind, Integer>> noted = pool.noted(city, since(city));
    Map<MarkKind, Integer> times = new EnumMap<>(MarkKind.class);
    Map<MarkKind, Integer> lawyers = new EnumMap<>(MarkKind.class);
    for (Map<MarkKind, Integer> one : noted.values())
      one.forEach((kind, many) -> {
        times.merge(kind, many, Integer::sum);
        lawyers.merge(kind, 1, Integer::sum);
      });
    int reviewed = times.entrySet().stream().filter(one -> one.getKey().isGrade()).mapToInt(Map.Entry::getValue).sum();
    return OF_FILES.entrySet().stream()
        .filter(one -> times.containsKey(one.getKey()))
        .map(one -> new Gap(one.getValue(), times.get(one.getKey()), one.getKey().isGrade() ? reviewed : 0, lawyers.get(one.getKey()), List.of(), offered.get(one.getValue())))
        .toList();
  }

  private List<Gap> ofCalls(String city, Map<WeakPoint, List<CourseRow>> offered) {
    List<RevisitFindings> found = revisits.findings(city, since(city));
    Map<UUID, OrganisationView> units = network.organisations(found.stream().map(RevisitFindings::organisation).collect(Collectors.toSet()));
    int reached = found.stream().mapToInt(RevisitFindings::reached).sum();
    List<Gap> all = new ArrayList<>();
    OF_CALLS.forEach((point, many) -> {
      List<Gap.Of> where =
          found.stream()
              .filter(one -> many.applyAsInt(one) > 0)
              .sorted(Comparator.comparingInt(many).reversed())
              .limit(UNITS_NAMED)
              .map(one -> new Gap.Of(units.containsKey(one.organisation()) ? units.get(one.organisation()).name() : "", many.applyAsInt(one), one.reached()))
              .toList();
      int sum = found.stream().mapToInt(many).sum();
      if (sum > 0) all.add(new Gap(point, sum, reached, 0, where, offered.get(point)));
    });
    return all;
  }
}
