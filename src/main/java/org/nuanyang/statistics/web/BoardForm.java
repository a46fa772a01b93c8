package org.nuanyang.statistics.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which month and whose figures are looked at; everything else counts as not said. */
record BoardForm(@Nullable String month, @Nullable String organisation) {

  BoardForm {
    if (month == null) month = "";
    if (organisation == null) organisation = "";
  }

  YearMonth monthWithin(YearMonth first, YearMonth last) {
    try {
      YearMonth asked = YearMonth.parse(month);
      return asked.isBefore(first) || asked.isAfter(last) ? last : asked;
    } catch (DateTimeException unreadable) {
      return last;
    }
  }

  @Nullable UUID unit() {
    try {
      return organisation.isEmpty() ? null : UUID.fromString(organisation);
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }
}
