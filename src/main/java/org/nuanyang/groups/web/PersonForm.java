package org.nuanyang.groups.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.groups.PersonFacts;
import org.nuanyang.groups.PersonView;

/** What is known of one person of a group. @param stableIncome {@code yes}, {@code no} or empty */
record PersonForm(
    @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @DecimalMin(value = "0", message = "{groups.person.money}") @DecimalMax(value = "999999999.99", message = "{groups.person.money}")
        @Digits(integer = 9, fraction = 2, message = "{groups.person.money}") @Nullable BigDecimal claimed,
    @Size(max = 20) @Nullable List<@Size(max = 60) String> kinds,
    @Pattern(regexp = "|yes|no") @Nullable String stableIncome,
    @DecimalMin(value = "0", message = "{groups.person.money}") @DecimalMax(value = "999999999.99", message = "{groups.person.money}")
        @Digits(integer = 9, fraction = 2, message = "{groups.person.money}") @Nullable BigDecimal income,
    @Min(value = 1, message = "{groups.row.persons}") @Max(value = 99, message = "{groups.row.persons}") @Nullable Integer household,
    @Nullable Boolean counsel,
    @Size(max = 40) @Nullable List<@Size(max = 60) String> papers) {

  static PersonForm of(PersonView person) {
    PersonFacts facts = person.facts();
    String stable = facts.stableIncome() == null ? "" : facts.stableIncome() ? "yes" : "no";
    return new PersonForm(
        null, person.version(), person.row().claimed() == null ? null : person.row().claimed().yuan(), List.copyOf(facts.groups()), stable, facts.householdIncome(),
        facts.householdPersons(), facts.hasCounsel(), List.copyOf(person.present()));
  }

  PersonFacts facts() {
    Boolean stable = stableIncome == null || stableIncome.isEmpty() ? null : stableIncome.equals("yes");
    return new PersonFacts(kinds == null ? Set.of() : new LinkedHashSet<>(kinds), stable, income, household, Boolean.TRUE.equals(counsel));
  }

  Set<String> there() {
    return papers == null ? Set.of() : new LinkedHashSet<>(papers);
  }
}
