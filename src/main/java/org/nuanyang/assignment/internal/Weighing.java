package org.nuanyang.assignment.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

  /** One of those who may take the case, with all but the id that decides the place in one number, the smallest first. */
  private record Queued(long order, Weighed one) {

    private static final Comparator<Queued> BEST_FIRST = Comparator.comparingLong(Queued::order).thenComparing(queued -> queued.one().who().id());
    private static final int WAITING_BITS = 51;
    private static final int MOST_POINTS = (1 << 11) - 1;

    /** Continuity first, then the score; among equals whoever waited longest. Thousands of them are compared many times. */
    static Queued of(Weighed one) {
      long continuing = one.continues() ? 0 : 1;
      long missing = MOST_POINTS - Math.clamp(one.score(), 0, MOST_POINTS);
      Instant last = one.load().lastAssignedAt();
      long waiting = last == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, last);
      return new Queued((continuing << 11 | missing) << WAITING_BITS | waiting, one);
    }
  }

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
      conflicts.check(who, findings);
      boolean blocked = blocked(findings);
      List<Points> points = blocked ? List.of() : scoring.score(who, load, standing);
      int score = 0;
      for (var one : points) score += one.points();
      boolean continues = who.id().equals(needs.before().earlierLawyer());
      (blocked ? mustNot : may).add(new Weighed(who, load, findings, points, score, continues, standing.panels()));
    }
    mustNot.sort(Comparator.comparing(one -> one.who().name()));
    return new Ranking(inOrder(may), mustNot);
  }

  private static List<Weighed> inOrder(List<Weighed> may) {
    var queue = new ArrayList<Queued>(may.size());
    for (var one : may) queue.add(Queued.of(one));
    queue.sort(Queued.BEST_FIRST);
    var ordered = new ArrayList<Weighed>(may.size());
    for (var queued : queue) ordered.add(queued.one());
    return ordered;
  }

  private static boolean blocked(List<Finding> findings) {
    for (var finding : findings) if (finding.blocks()) return true;
    return false;
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
