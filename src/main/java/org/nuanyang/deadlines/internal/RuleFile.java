package org.nuanyang.deadlines.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.StatutoryTerm;
import org.nuanyang.shared.TermUnit;

/** The shape of one row in a file under {@code deadlines/}; what is left out has the usual value. */
record RuleFile(
    String rule,
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
    @Nullable String mark,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable List<Citation> citations,
    @Nullable List<String> pausable,
    @Nullable List<String> movedBy,
    @Nullable String after,
    @Nullable String limitEvent,
    @Nullable String warn,
    @Nullable Role duty,
    @Nullable Role escalate,
    @Nullable String note) {

  DeadlineRule toRule() {
    TermUnit counted = unit == null ? TermUnit.D : unit;
    if (length != null) new StatutoryTerm(length, counted, true);
    boolean back = Boolean.TRUE.equals(backwards);
    return new DeadlineRule(
        rule,
        Objects.requireNonNull(title, rule),
        Objects.requireNonNull(trigger, rule),
        Objects.requireNonNull(actor, rule),
        Objects.requireNonNull(act, rule),
        length,
        counted,
        parameter,
        !Boolean.FALSE.equals(roll) && !back && !counted.fromTheMoment(),
        back,
        Boolean.TRUE.equals(citizen),
        Boolean.TRUE.equals(promise),
        !Boolean.FALSE.equals(active),
        Boolean.TRUE.equals(extendable),
        mark == null ? "" : mark,
        Objects.requireNonNull(from, rule),
        to,
        citations == null ? List.of() : citations,
        pausable == null ? List.of() : pausable,
        movedBy == null ? List.of() : movedBy,
        after,
        limitEvent,
        warn,
        duty,
        escalate,
        note == null ? "" : note);
  }
}
