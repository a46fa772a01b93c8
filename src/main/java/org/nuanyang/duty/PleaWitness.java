package org.nuanyang.duty;

import java.util.Optional;
import java.util.Set;

/**
 * What a duty lawyer found when a plea was to be signed, and whether the law lets it be recorded so.
 *
 * @param voluntary whether the person pleads of their own will
 * @param informed whether nature and consequences were explained and understood
 * @param opinion the lawyer's written opinion; may be empty
 */
public record PleaWitness(Plea plea, Set<Circumstance> circumstances, boolean voluntary, boolean informed, String opinion) {

  /** Why it cannot be recorded so, as a message key; empty when it can. */
  public Optional<String> problem() {
    if (circumstances.contains(Circumstance.GUARDIAN_OBJECTS) && !circumstances.contains(Circumstance.MINOR)) return Optional.of("duty.plea-rule.guardian-of-adult");
    if (circumstances.contains(Circumstance.HAS_DEFENDER) && plea != Plea.NONE) return Optional.of("duty.plea-rule.has-defender");
    return switch (plea) {
      case NONE -> Optional.empty();
      case SIGNED -> signed();
      case LAWYER_REFUSED -> opinion.isBlank() ? Optional.of("duty.plea-rule.opinion-wanted") : Optional.empty();
      case PERSON_REFUSED -> Optional.empty();
      case NOT_REQUIRED -> Circumstance.excepted(circumstances) ? Optional.empty() : Optional.of("duty.plea-rule.no-exception");
    };
  }

  private Optional<String> signed() {
    if (Circumstance.excepted(circumstances)) return Optional.of("duty.plea-rule.not-required");
    return voluntary && informed ? Optional.empty() : Optional.of("duty.plea-rule.not-voluntary");
  }

  /** Whether this person should have a defender and has none. */
  public boolean needsDefender() {
    return !circumstances.contains(Circumstance.HAS_DEFENDER) && circumstances.stream().anyMatch(Circumstance::callsForDefender);
  }
}
