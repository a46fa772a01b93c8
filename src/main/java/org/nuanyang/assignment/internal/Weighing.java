package org.nuanyang.assignment.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Workload;

/** Weighs a whole pool for one case: guards first, then the score, then the order. Knows no database. */
final class Weighing {

  /** Continuity first, then the score; among equals whoever waited longest, then the id. */
  private static final Comparator<Weighed> BEST_FIRST =
      Comparator.comparing(Weighed::continues)
          .thenComparingInt(Weighed::score)
          .reversed()
          .thenComparing(one -> one.load().lastAssignedAt(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .thenComparing(one -> one.who().id());

  private final CaseNeeds needs;
  private final AssignmentRules rules;
  private final Conflicts conflicts;

  Weighing(CaseNeeds needs, AssignmentRules rules, Conflicts conflicts) {
    this.needs = needs;
    this.rules = rules;
    this.conflicts = conflicts;
  }

  Ranking rank(List<PractitionerView> pool, Map<UUID, Workload> loads, Map<UUID, Standing> standings) {
    var guards = new Guards(needs, rules);
    var scoring = new Scoring(needs, rules, average(pool, loads));
    var may = new ArrayList<Weighed>(pool.size());
    var mustNot = new ArrayList<Weighed>();
    for (var who : pool) {
      Workload load = loads.getOrDefault(who.id(), Workload.NONE);
      Standing standing = standings.getOrDefault(who.id(), Standing.PLAIN);
      List<Finding> findings = guards.check(who, load, standing);
      findings.addAll(conflicts.check(who));
      boolean blocked = findings.stream().anyMatch(Finding::blocks);
      List<Points> points = blocked ? List.of() : scoring.score(who, load, standing);
      int score = points.stream().mapToInt(Points::points).sum();
      boolean continues = who.id().equals(needs.before().earlierLawyer());
      (blocked ? mustNot : may).add(new Weighed(who, load, findings, points, score, continues, standing.panels()));
    }
    may.sort(BEST_FIRST);
    mustNot.sort(Comparator.comparing(one -> one.who().name()));
    return new Ranking(may, mustNot);
  }

  private static double average(List<PractitionerView> pool, Map<UUID, Workload> loads) {
    int active = 0;
    long had = 0;
    for (var who : pool) {
      if (who.status() != PoolStatus.ACTIVE) continue;
      active++;
      had += loads.getOrDefault(who.id(), Workload.NONE).lastTwelveMonths();
    }
    return active == 0 ? 0 : (double) had / active;
  }
}
