package org.nuanyang.assignment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.nuanyang.pool.PoolRecords;
import org.nuanyang.shared.Majority;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers all that is known on the day and weighs the city's pool for one case. */
@Component
class Shortlist {

  private final Practitioners practitioners;
  private final Network network;
  private final Matters matters;
  private final Policies policies;
  private final Loads loads;
  private final OverdueFiles overdue;
  private final ConflictSearch conflicts;
  private final ObjectProvider<PoolRecords> records;
  private final Trail trail;
  private final Clock clock;

  Shortlist(
      Practitioners practitioners,
      Network network,
      Matters matters,
      Policies policies,
      Loads loads,
      OverdueFiles overdue,
      ConflictSearch conflicts,
      ObjectProvider<PoolRecords> records,
      Trail trail,
      Clock clock) {
    this.practitioners = practitioners;
    this.network = network;
    this.matters = matters;
    this.policies = policies;
    this.loads = loads;
    this.overdue = overdue;
    this.conflicts = conflicts;
    this.records = records;
    this.trail = trail;
    this.clock = clock;
  }

  Ranking of(Assignment assignment, Wishes wishes) {
    String city = assignment.granted().city();
    List<PractitionerView> pool = practitioners.pool(city);
    MatterView told = matters.facts(new MatterId(assignment.granted().matter()));
    AssignmentRules rules = rules(city);
    var weighing = new Weighing(needs(assignment, told, wishes), rules, conflicts.of(assignment, told, pool, rules));
    return weighing.rank(pool, loads.ofCity(city), standings(city));
  }

  private Map<UUID, Standing> standings(String city) {
    Map<UUID, Integer> owed = overdue.ofCity(city);
    Map<UUID, Standing> standings = new HashMap<>();
    owed.forEach((who, files) -> standings.put(who, new Standing(null, null, 0, files, List.of())));
    PoolRecords known = records.getIfAvailable();
    if (known == null) return standings;
    known
        .standings(city, LocalDate.now(clock))
        .forEach((who, one) -> standings.put(who, new Standing(one.awayUntil(), one.quality(), one.reviewed(), owed.getOrDefault(who, 0), one.panels())));
    return standings;
  }

  AssignmentRules rules(String city) {
    return AssignmentRules.of(policies, city, LocalDate.now(clock));
  }

  private CaseNeeds needs(Assignment assignment, MatterView told, Wishes wishes) {
    GrantedCase granted = assignment.granted();
    LocalDate today = LocalDate.now(clock);
    List<Participant> minors = told.recipients().stream().filter(p -> isMinor(p, granted.isCriminal(), today)).toList();
    String region = told.applicant().region();
    return new CaseNeeds(
        new CaseNeeds.Work(
            granted.isCriminal(),
            granted.isLitigation(),
            granted.aidForm(),
            granted.speciality(),
            !minors.isEmpty(),
            minors.stream().anyMatch(p -> p.gender().equals("F")),
            wishes.serious() || granted.serious() || granted.stage().equals("DEATH_REVIEW")),
        wishes,
        languages(told),
        region,
        home(granted.city(), region),
        new CaseNeeds.Before(
            assignment.earlierLawyer(),
            Set.copyOf(trail.lawyers(assignment.id(), "DECLINED")),
            Set.copyOf(trail.lawyers(assignment.id(), "REOPENED")),
            granted.isCriminal() ? conflicts.dutyHelpers(assignment.id()) : Set.of()),
        today);
  }

  private static Set<String> languages(MatterView told) {
    return told.recipients().stream()
        .map(Participant::language)
        .filter(language -> !language.isEmpty())
        .collect(Collectors.toSet());
  }

  private static boolean isMinor(Participant person, boolean criminal, LocalDate today) {
    LocalDate born = person.birthDate();
    return born != null && (criminal ? Majority.minorInCriminalLaw(born, today) : Majority.minorInCivilLaw(born, today));
  }

  /** The county centre stands for the home; the address itself is nobody's concern here. */
  private @Nullable GeoPoint home(String city, String region) {
    return network.centres(city).stream()
        .filter(centre -> centre.region().equals(region))
        .map(OrganisationView::at)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
