package org.nuanyang.portal.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form with a field of every kind, all of them wanted, so that an empty one shows every error. */
record PatternForm(
    @NotBlank(message = "{portal.patterns.wanted}") @Nullable String name,
    @NotNull(message = "{portal.patterns.wanted}") @Nullable Integer persons,
    @NotNull(message = "{portal.patterns.wanted}") @Nullable BigDecimal owed,
    @NotNull(message = "{portal.patterns.wanted}") @Nullable LocalDate since,
    @NotBlank(message = "{portal.patterns.wanted}") @Nullable String story,
    @NotBlank(message = "{portal.patterns.wanted}") @Nullable String county,
    @NotBlank(message = "{portal.patterns.wanted}") @Nullable String matter,
    @NotEmpty(message = "{portal.patterns.wanted}") @Nullable List<String> groups,
    @AssertTrue(message = "{portal.patterns.wanted}") boolean agreed,
    @NotBlank(message = "{portal.patterns.wanted}") @Nullable String phone,
    @NotBlank(message = "{portal.patterns.wanted}") @Nullable String identity,
    @Nullable String photo,
    @Nullable UUID submissionKey,
    int version) {

  static PatternForm empty() {
    return new PatternForm(null, null, null, null, null, null, null, null, false, null, null, null, null, 0);
  }
}
