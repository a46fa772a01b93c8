package org.nuanyang.assignment.internal;

import static org.nuanyang.assignment.internal.Criterion.DISTANCE;
import static org.nuanyang.assignment.internal.Criterion.FAIRNESS;
import static org.nuanyang.assignment.internal.Criterion.LANGUAGE;
import static org.nuanyang.assignment.internal.Criterion.PREFERENCE;
import static org.nuanyang.assignment.internal.Criterion.QUALITY;
import static org.nuanyang.assignment.internal.Criterion.SPECIALITY;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private final double poolAverage;
  private final List<Set<String>> near;
  private final Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
  private final double nearKm;
  private final double farKm;

  /** @param poolAverage cases per active member of the pool in the last twelve months */
  Scoring(CaseNeeds needs, AssignmentRules rules, double poolAverage) {
    this.needs = needs;
    this.poolAverage = poolAverage;
    this.near = NEIGHBOURS.stream().filter(pair -> pair.contains(needs.work().speciality())).toList();
    for (var criterion : Criterion.values()) weights.put(criterion, rules.weight(criterion));
    this.nearKm = rules.number("near_km");
    this.farKm = rules.number("far_km");
  }

  List<Points> score(PractitionerView who, Workload load, Standing standing) {
    return List.of(
        speciality(who), language(who), distance(who), quality(standing), fairness(load), preference(who));
  }

  private Points speciality(PractitionerView who) {
    if (who.specialities().contains(needs.work().speciality())) return points(SPECIALITY, 1, "speciality-same");
    for (var pair : near)
      for (var one : pair)
        if (who.specialities().contains(one)) return points(SPECIALITY, 0.5, "speciality-near");
    return points(SPECIALITY, 0, "speciality-other");
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
    return points(DISTANCE, Math.clamp((farKm - km) / (farKm - nearKm), 0, 1), "distance-km", Math.round(km));
  }

  /** Neutral, and said so, until closed files were reviewed. */
  private Points quality(Standing standing) {
    if (standing.quality() == null) return points(QUALITY, 0.5, "quality-none-yet");
    return points(QUALITY, standing.quality(), "quality", standing.reviewed(), Math.round(standing.quality() * 100));
  }

  private Points fairness(Workload load) {
    int had = load.lastTwelveMonths();
    double share = poolAverage == 0 ? 1 : Math.max(0, 1 - had / poolAverage / 2);
    return points(FAIRNESS, share, "fairness", had, Math.round(poolAverage * 10) / 10.0);
  }

  private Points preference(PractitionerView who) {
    if (who.id().equals(needs.before().earlierLawyer())) return points(PREFERENCE, 1, "preference-earlier");
    if (who.id().equals(needs.wishes().named())) return points(PREFERENCE, 1, "preference-named");
    if (needs.before().dutyHelpers().contains(who.id())) return points(PREFERENCE, 0.5, "preference-duty");
    return points(PREFERENCE, 0, "preference-none");
  }

  private Points points(Criterion criterion, double share, String fact, Object... details) {
    int of = weights.get(criterion);
    return new Points(criterion, (int) Math.round(share * of), of, "assignment.why." + fact, List.of(details));
  }
}
