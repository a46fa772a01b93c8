package org.nuanyang.intake.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.SafeMode;
import org.nuanyang.matters.SafeModes;
import org.springframework.stereotype.Component;

/** Victims of violence at home and minors get safe mode without asking: its messages harm nobody, others may. */
@Component
class UnaskedCare {

  private static final int OF_AGE = 18;

  /** Whoever asserts rights as a victim of violence, abuse or abandonment (法律援助法 第三十二条). */
  private static final Set<String> VIOLENCE = Set.of("N04_DV");

  private final SafeModes safe;
  private final Clock clock;

  UnaskedCare(SafeModes safe, Clock clock) {
    this.safe = safe;
    this.clock = clock;
  }

  /** Before the first message leaves. What the person set themselves stays. */
  void take(MatterView told, Verdict verdict) {
    boolean needed = verdict.matterCode() != null && VIOLENCE.contains(verdict.matterCode()) || isMinor(told.applicant().birthDate());
    if (needed && safe.of(told.id()).isEmpty()) safe.keep(told.id(), SafeMode.UNASKED, Actor.system(told.city()));
  }

  private boolean isMinor(@Nullable LocalDate birth) {
    return birth != null && birth.plusYears(OF_AGE).isAfter(LocalDate.now(clock));
  }
}
