package org.nuanyang.deadlines.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.TermUnit;

/** A deadline row as policies hand it out: a city's, already laid over the one it changes. */
record CityRow(
    String code,
    String title,
    String trigger,
    String actor,
    String act,
    @Nullable Integer length,
    @Nullable TermUnit unit,
    @Nullable String parameter,
    @Nullable Boolean roll,
    @Nullable Boolean backwards,
    @Nullable Boolean citizen,
    @Nullable Boolean promise,
    @Nullable Boolean active,
    @Nullable Boolean extendable,
    @Nullable List<Citation> citations,
    @Nullable List<String> pausable,
    @Nullable List<String> movedBy,
    @Nullable String after,
    @Nullable String limitEvent,
    @Nullable String warn,
    @Nullable Role duty,
    @Nullable Role escalate,
    @Nullable String note,
    RuleVersion version) {

  DeadlineRule toRule() {
    return new RuleFile(
            code, title, trigger, actor, act, length, unit, parameter, roll, backwards, citizen, promise, active, extendable,
            version.mark(), version.effectiveFrom(), version.effectiveTo(), citations, pausable, movedBy, after, limitEvent,
            warn, duty, escalate, note)
        .toRule();
  }
}
