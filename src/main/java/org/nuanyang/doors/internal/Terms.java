package org.nuanyang.doors.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.doors.LastDay;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** Asks {@code limitation_check}, so that a term is counted in one place only. */
@Component
class Terms {

  private static final String LIMITATION = "limitation_check";

  private final Calculators calculators;

  Terms(Calculators calculators) {
    this.calculators = calculators;
  }

  @Nullable LastDay last(String rule, LocalDate since) {
    return last(rule, since, Map.of());
  }

  /** @param more further inputs of the calculator, such as {@code informed}; null when nothing runs out */
  @Nullable LastDay last(String rule, LocalDate since, Map<String, ?> more) {
    Map<String, Object> given = new HashMap<>(more);
    given.put("rule_code", rule);
    given.put("trigger_date", since);
    Worksheet sheet = calculators.work(LIMITATION, given);
    Object day = sheet.outputs().get("last_day");
    if (day == null) return null;
    List<Citation> basis = sheet.lines().stream().map(Worksheet.Line::citation).filter(Objects::nonNull).distinct().toList();
    return new LastDay(
        LocalDate.parse(day.toString()), Boolean.TRUE.equals(sheet.outputs().get("expired")), ((Number) Objects.requireNonNull(sheet.outputs().get("days_left"))).intValue(),
        String.valueOf(sheet.outputs().get("period")), basis, sheet.warnings().stream().map(Worksheet.Warning::text).toList());
  }
}
