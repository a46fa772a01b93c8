package org.nuanyang.assignment.internal;

import static org.nuanyang.assignment.internal.Criterion.DISTANCE;
import static org.nuanyang.assignment.internal.Criterion.FAIRNESS;
import static org.nuanyang.assignment.internal.Criterion.LANGUAGE;
import static org.nuanyang.assignment.internal.Criterion.PREFERENCE;
import static org.nuanyang.assignment.internal.Criterion.QUALITY;
import static org.nuanyang.assignment.internal.Criterion.SPECIALITY;

import java.util.List;
import java.util.Set;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Workload;

/**
 * How well a practitioner who may take the case suits it, out of 100. It proposes only: a person
 * assigns, and is told every fact behind the points (个人信息保护法 第二十四条).
 */
final class Scoring {

  /** Fields close enough that knowing one helps half with the other. */
  private static final List<Set<String>> NEIGHBOURS =
      List.of(
          Set.of("LABOR", "WORK_INJURY_SOCIAL"),
          Set.of("TRAFFIC", "PERSONAL_INJURY"),
          Set.of("MARRIAGE_FAMILY", "INHERITANCE_SUPPORT"));

  private final CaseNeeds needs;
  private final AssignmentRules rules;
  private final double poolAverage;

  /** @param poolAverage cases per active member of the pool in the last twelve months */
  Scoring(CaseNeeds needs, AssignmentRules rules, double poolAverage) {
    this.needs = needs;
    this.rules = rules;
    this.poolAverage = poolAverage;
  }

  List<Points> score(PractitionerView who, Workload load) {
    return List.of(speciality(who), language(who), distance(who), quality(), fairness(load), preference(who));
  }

  private Points speciality(PractitionerView who) {
    if (who.specialities().contains(needs.speciality())) return points(SPECIALITY, 1, "speciality-same");
    boolean near =
        NEIGHBOURS.stream()
            .filter(pair -> pair.contains(needs.speciality()))
            .anyMatch(pair -> pair.stream().anyMatch(who.specialities()::contains));
    return near ? points(SPECIALITY, 0.5, "speciality-near") : points(SPECIALITY, 0, "speciality-other");
  }

  private Points language(PractitionerView who) {
    boolean all = who.languages().containsAll(needs.languages());
    return points(LANGUAGE, all ? 1 : 0, all ? "language-spoken" : "language-missing");
  }

  private Points distance(PractitionerView who) {
    if (needs.home() == null || who.firmAt() == null) {
      if (needs.region().isEmpty()) return points(DISTANCE, 0.5, "distance-unknown");
      boolean sameCounty = needs.region().equals(who.region());
      return points(DISTANCE, sameCounty ? 1 : 0.5, sameCounty ? "distance-same-county" : "distance-same-city");
    }
    double km = who.firmAt().kilometresTo(needs.home());
    double near = rules.number("near_km");
    double far = rules.number("far_km");
    return points(DISTANCE, Math.clamp((far - km) / (far - near), 0, 1), "distance-km", Math.round(km));
  }

  /** Neutral, and said so, until closed files are reviewed. */
  private Points quality() {
    return points(QUALITY, 0.5, "quality-none-yet");
  }

  private Points fairness(Workload load) {
    int had = load.lastTwelveMonths();
    double share = poolAverage == 0 ? 1 : Math.max(0, 1 - had / poolAverage / 2);
    return points(FAIRNESS, share, "fairness", had, Math.round(poolAverage * 10) / 10.0);
  }

  private Points preference(PractitionerView who) {
    if (who.id().equals(needs.earlierLawyer())) return points(PREFERENCE, 1, "preference-earlier");
    if (who.id().equals(needs.named())) return points(PREFERENCE, 1, "preference-named");
    return points(PREFERENCE, 0, "preference-none");
  }

  private Points points(Criterion criterion, double share, String fact, Object... details) {
    int of = rules.weight(criterion);
    return new Points(criterion, (int) Math.round(share * of), of, "assignment.why." + fact, List.of(details));
  }
}
