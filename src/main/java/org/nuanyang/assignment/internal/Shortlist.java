package org.nuanyang.assignment.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.Candidate;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.Workload;
import org.nuanyang.policies.Policies;
import org.springframework.stereotype.Component;

/** Weighs everybody of the city's pool for one case: guards first, then the score, then the order. */
@Component
class Shortlist {

  /** Continuity first, then the score; among equals whoever waited longest, then the id. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::continues)
          .thenComparing(Candidate::score)
          .reversed()
          .thenComparing(c -> c.load().lastAssignedAt(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .thenComparing(Candidate::lawyer);

  private final Practitioners practitioners;
  private final Network network;
  private final Matters matters;
  private final Policies policies;
  private final Loads loads;
  private final ConflictSearch conflicts;
  private final Trail trail;
  private final Words words;
  private final Clock clock;

  Shortlist(
      Practitioners practitioners,
      Network network,
      Matters matters,
      Policies policies,
      Loads loads,
      ConflictSearch conflicts,
      Trail trail,
      Words words,
      Clock clock) {
    this.practitioners = practitioners;
    this.network = network;
    this.matters = matters;
    this.policies = policies;
    this.loads = loads;
    this.conflicts = conflicts;
    this.trail = trail;
    this.words = words;
    this.clock = clock;
  }

  /** Those who may, best first, and behind them those who must not, by name. */
  List<Candidate> of(Assignment assignment, Wishes wishes) {
    List<PractitionerView> pool = practitioners.pool(assignment.granted().city());
    Map<UUID, Workload> load = loads.of(pool.stream().map(PractitionerView::id).toList());
    CaseNeeds needs = needs(assignment, wishes);
    AssignmentRules rules = rules(assignment.granted().city());
    Conflicts found = conflicts.of(assignment);
    var guards = new Guards(needs, rules);
    var scoring = new Scoring(needs, rules, average(pool, load));
    var may = new ArrayList<Candidate>();
    var mustNot = new ArrayList<Candidate>();
    for (var who : pool) {
      Workload busy = load.getOrDefault(who.id(), Workload.NONE);
      List<Finding> findings = new ArrayList<>(guards.check(who, busy));
      findings.addAll(found.check(who));
      boolean blocked = findings.stream().anyMatch(Finding::blocks);
      Candidate candidate = candidate(who, busy, findings, blocked ? List.of() : scoring.score(who, busy), needs);
      (blocked ? mustNot : may).add(candidate);
    }
    may.sort(BEST_FIRST);
    mustNot.sort(Comparator.comparing(Candidate::name));
    var all = new ArrayList<Candidate>();
    for (var candidate : may) all.add(placed(candidate, all.size() + 1));
    all.addAll(mustNot);
    return all;
  }

  AssignmentRules rules(String city) {
    return AssignmentRules.of(policies, city, LocalDate.now(clock));
  }

  private Candidate candidate(
      PractitionerView who, Workload load, List<Finding> findings, List<Points> points, CaseNeeds needs) {
    return new Candidate(
        who.id(),
        who.name(),
        who.firm(),
        who.firmName(),
        who.kind(),
        who.practiceYears(needs.on()),
        who.gender(),
        load,
        0,
        points.stream().mapToInt(Points::points).sum(),
        words.parts(points),
        findings.stream().filter(f -> !f.blocks()).map(words::text).distinct().toList(),
        findings.stream().filter(Finding::blocks).map(words::text).distinct().toList(),
        who.id().equals(needs.earlierLawyer()));
  }

  private static Candidate placed(Candidate c, int place) {
    return new Candidate(
        c.lawyer(), c.name(), c.firm(), c.firmName(), c.kind(), c.practiceYears(), c.gender(), c.load(), place,
        c.score(), c.why(), c.warnings(), c.blocks(), c.continues());
  }

  private static double average(List<PractitionerView> pool, Map<UUID, Workload> load) {
    return pool.stream()
        .filter(who -> who.status() == PoolStatus.ACTIVE)
        .mapToInt(who -> load.getOrDefault(who.id(), Workload.NONE).lastTwelveMonths())
        .average()
        .orElse(0);
  }

  private CaseNeeds needs(Assignment assignment, Wishes wishes) {
    GrantedCase granted = assignment.granted();
    MatterView told = matters.facts(new MatterId(granted.matter()));
    LocalDate today = LocalDate.now(clock);
    List<Participant> minors = told.recipients().stream().filter(p -> isMinor(p, today)).toList();
    String region = told.applicant().region();
    return new CaseNeeds(
        granted.isCriminal(),
        granted.isLitigation(),
        !minors.isEmpty(),
        minors.stream().anyMatch(p -> p.gender().equals("F")),
        wishes.serious() || granted.serious() || granted.stage().equals("DEATH_REVIEW"),
        wishes.womanWanted(),
        granted.speciality(),
        languages(told),
        region,
        home(granted.city(), region),
        assignment.earlierLawyer(),
        wishes.named(),
        Set.copyOf(trail.lawyers(assignment.id(), "DECLINED")),
        Set.copyOf(trail.lawyers(assignment.id(), "REOPENED")),
        today);
  }

  private static Set<String> languages(MatterView told) {
    return told.recipients().stream()
        .map(Participant::language)
        .filter(language -> !language.isEmpty())
        .collect(Collectors.toSet());
  }

  private static boolean isMinor(Participant person, LocalDate today) {
    return person.birthDate() != null && person.birthDate().plusYears(18).isAfter(today);
  }

  /** The county centre stands for the home; the address itself is nobody's concern here. */
  private @Nullable GeoPoint home(String city, String region) {
    return network.centres(city).stream()
        .filter(centre -> centre.region().equals(region))
        .map(OrganisationView::at)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
