package org.nuanyang.eligibility.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.eligibility.internal.Deliberation.Proposal;
import org.nuanyang.eligibility.internal.Rows.Scope;
import org.nuanyang.eligibility.internal.Rows.Standing;

/** Goes through the rules in their order; the first that matches decides (reference 2.2). */
final class Judge {

  private Judge() {}

  static Proposal propose(Deliberation d) {
    if (d.situation.matter() == null) {
      Proposal stopped = stopped(d, "FIRST");
      if (stopped != null) return stopped;
      d.situation.lacks(Situation.MATTER);
      d.decide("MATTER_UNKNOWN");
      return Proposal.of(Path.NEEDS_CHECK, null);
    }
    if ("CONSULTATION".equals(d.situation.word("aid_form"))) asMatter(d, "CONSULTATION");
    Optional<Scope> scope = scope(d);
    if (scope.isPresent() && d.situation.matter().code().equals("CONSULTATION")) return notRequired(d, scope.get());

    Proposal stopped = stopped(d, "FIRST");
    if (stopped == null) stopped = stopped(d, "STATED");
    if (stopped != null) return stopped;
    Proposal notified = Notification.of(d);
    if (notified != null) return notified;
    if (scope.isPresent() && scope.get().econ() == Scope.Econ.NOT_REQUIRED)
      return hasCounsel(d) ? counselled(d) : notRequired(d, scope.get());

    Optional<Standing> anyMatter = standing(d, EconResult.NO_SCOPE_LIMIT);
    if (anyMatter.isPresent()) {
      boolean guarded = scope.isEmpty() || scope.get().counselGuard();
      if (guarded && hasCounsel(d)) return counselled(d);
      d.decide("NO_SCOPE_LIMIT", anyMatter.get(), anyMatter.get().when());
      return secondLook(d, Proposal.of(Path.GRANT_PATH, EconResult.NO_SCOPE_LIMIT));
    }
    return withinScope(d);
  }

  private static Proposal withinScope(Deliberation d) {
    for (Rows.SpecialSituation special : d.rules.specialSituations()) {
      if (!d.situation.meets(special.when())) continue;
      d.say("SPECIAL_SITUATION", special, special.when());
      asMatter(d, special.becomes());
      break;
    }
    Optional<Scope> scope = scope(d);
    if (scope.isEmpty()) return outside(d);
    if (scope.get().econ() == Scope.Econ.NONE) {
      d.decide("NO_ECON_CONDITION", scope.get(), scope.get().when());
      if (d.situation.stated("has_counsel")) d.say("COUNSEL_ENDS_AID");
      return secondLook(d, Proposal.of(Path.GRANT_PATH, EconResult.NO_ECON_CONDITION));
    }
    d.say("SCOPE", scope.get(), scope.get().when());
    if (scope.get().counselGuard() && hasCounsel(d)) return counselled(d);

    Optional<Standing> exempt = standing(d, EconResult.EXEMPT_VERIFICATION);
    Proposal proposal;
    if (exempt.isPresent()) {
      d.decide("EXEMPT_VERIFICATION", exempt.get(), exempt.get().when());
      proposal = Proposal.of(Path.GRANT_PATH, EconResult.EXEMPT_VERIFICATION);
      if (exempt.get().unsure()) proposal = proposal.by(Path.NEEDS_CHECK);
    } else {
      proposal = Means.check(d);
    }
    boolean unsure = scope.get().unsure() && proposal.path() != Path.REFUSE_PROPOSED;
    return unsure ? proposal.unsureOfScope() : secondLook(d, proposal);
  }

  /** Before a law lists its matters completely for us, we do not say no. */
  private static Proposal outside(Deliberation d) {
    if (d.rules.parameter("scope_complete").filter("false"::equals).isPresent()) {
      d.decide("SCOPE_NOT_RECORDED");
      return Proposal.of(Path.NEEDS_CHECK, EconResult.CHECK).unsureOfScope();
    }
    d.decide("OUT_OF_SCOPE");
    return Proposal.refuse(RefusalCode.OUT_OF_SCOPE, null);
  }

  private static @Nullable Proposal stopped(Deliberation d, String place) {
    for (Rows.Guard guard : d.rules.guards()) {
      if (!guard.place().equals(place)) continue;
      boolean holds =
          place.equals("STATED") ? d.situation.shows(guard.when()) : d.situation.meets(guard.when());
      if (!holds) continue;
      d.decide(guard.refusal().name(), guard, guard.when());
      return Proposal.refuse(guard.refusal(), null);
    }
    return null;
  }

  static boolean hasCounsel(Deliberation d) {
    return Boolean.TRUE.equals(d.situation.flag("has_counsel"));
  }

  static Proposal counselled(Deliberation d) {
    Rows.Guard guard = d.rules.guards().stream().filter(row -> row.place().equals("COUNSEL") && d.situation.shows(row.when())).findFirst().orElseThrow();
    d.decide("HAS_COUNSEL", guard, guard.when());
    return Proposal.refuse(RefusalCode.HAS_COUNSEL, null);
  }

  private static Proposal notRequired(Deliberation d, Scope scope) {
    d.decide("NOT_REQUIRED", scope, scope.when());
    return Proposal.of(Path.GRANT_PATH, EconResult.NOT_REQUIRED);
  }

  /** Persons about whom somebody must look into more than the rules know, such as foreigners. */
  private static Proposal secondLook(Deliberation d, Proposal proposal) {
    if (proposal.path() != Path.GRANT_PATH) return proposal;
    for (Rows.SecondLook look : d.rules.secondLooks()) {
      if (!d.situation.shows(look.when())) continue;
      d.decide("SECOND_LOOK", look, look.when());
      return proposal.by(Path.NEEDS_CHECK);
    }
    return proposal;
  }

  private static Optional<Scope> scope(Deliberation d) {
    return d.rules.scope().stream()
        .filter(row -> d.situation.isAboutOneOf(row.matters()) && d.situation.meets(row.when()))
        .findFirst();
  }

  /** A row that is certain speaks before one a person must look into, in whatever order they are written. */
  private static Optional<Standing> standing(Deliberation d, EconResult result) {
    Optional<Standing> uncertain = Optional.empty();
    for (Standing row : d.rules.standing()) {
      if (row.result() != result || !parameterAllows(d, row)) continue;
      if (uncertain.isPresent() && row.unsure() || !d.situation.meets(row.when())) continue;
      if (!row.unsure()) return Optional.of(row);
      uncertain = Optional.of(row);
    }
    return uncertain;
  }

  private static boolean parameterAllows(Deliberation d, Standing row) {
    return row.onlyIfParameter().entrySet().stream()
        .allMatch(wanted -> d.rules.parameter(wanted.getKey()).filter(wanted.getValue()::equals).isPresent());
  }

  private static void asMatter(Deliberation d, String code) {
    d.situation = d.situation.as(Vocabulary.matter(code, d.rules).orElseThrow());
  }
}
