package org.nuanyang.archive.internal;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.policies.Policies;
import org.springframework.stereotype.Component;

/** How long volumes are kept (保管期限): the city's rows, until the archive authority's schedule replaces them. */
@Component
class Terms {

  private static final String FOREVER = "FOREVER";

  private final Policies policies;

  Terms(Policies policies) {
    this.policies = policies;
  }

  /** @return null for ever */
  @Nullable Integer usualYears(CaseFacts about, LocalDate on) {
    String value = policies.parameter(policies.profileOf(about.city()), "retention_years_" + about.caseType().toLowerCase(Locale.ROOT), on);
    return value.equals(FOREVER) ? null : Integer.valueOf(value);
  }
}
