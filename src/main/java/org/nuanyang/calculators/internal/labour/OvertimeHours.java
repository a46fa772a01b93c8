package org.nuanyang.calculators.internal.labour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.GivenCalendar;
import org.nuanyang.calculators.internal.sheet.Sheet;
import org.nuanyang.shared.WorkCalendar;

/** The overtime of each kind of day, as said in sums or day by day. */
final class OvertimeHours {

  private static final BigDecimal EIGHT = BigDecimal.valueOf(8);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private final Map<DayKind, BigDecimal> hours = new EnumMap<>(DayKind.class);
  private final Map<YearMonth, BigDecimal> byMonth = new HashMap<>();
  private final List<String> kinds = new ArrayList<>();
  private final List<Map<String, Object>> days = new ArrayList<>();

  private OvertimeHours() {}

  static OvertimeHours of(Given in, Sheet sheet) {
    OvertimeHours said = new OvertimeHours();
    said.hours.put(DayKind.WEEKDAY, in.orZero("weekday_ot_hours"));
    said.hours.put(DayKind.REST_DAY, in.orZero("restday_hours"));
    said.hours.put(DayKind.STATUTORY_HOLIDAY, in.orZero("holiday_hours"));
    BigDecimal inSum = said.hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    WorkCalendar calendar = GivenCalendar.of(in, sheet.offices());
    for (Given entry : in.list("entries")) said.add(entry, calendar, GivenCalendar.statutory(in), sheet);
    said.addPeriod(in, sheet);
    said.restGiven(in);
    said.warnOfTooMuch(inSum, sheet);
    if (!said.kinds.isEmpty()) {
      sheet.put("day_kind", said.kinds.size() == 1 ? said.kinds.getFirst() : said.kinds);
      sheet.put("entries_classified", said.days);
    }
    return said;
  }

  BigDecimal on(DayKind kind) {
    return hours.get(kind);
  }

  /** On a workday the normal hours are no overtime; on other days all hours are. */
  private void add(Given entry, WorkCalendar calendar, List<LocalDate> named, Sheet sheet) {
    LocalDate day = entry.mustDay("date");
    DayKind kind = DayKind.of(day, calendar, named, sheet);
    BigDecimal normal = kind == DayKind.WEEKDAY ? entry.number("normal_hours", EIGHT) : BigDecimal.ZERO;
    BigDecimal over = entry.mustNumber("hours").subtract(normal).max(BigDecimal.ZERO);
    hours.merge(kind, over, BigDecimal::add);
    byMonth.merge(YearMonth.from(day), over, BigDecimal::add);
    kinds.add(kind.name());
    days.add(Map.of("date", day, "day_kind", kind.name(), "overtime_hours", over.stripTrailingZeros().toPlainString()));
    sheet.note("DAY_" + kind.name(), "day", day, "hours", over);
    if (kind == DayKind.WEEKDAY && over.compareTo(THREE) > 0) sheet.warn("OVER_THREE_A_DAY");
    else if (kind == DayKind.WEEKDAY && over.compareTo(BigDecimal.ONE) > 0) sheet.warn("OVER_ONE_A_DAY");
  }

  /** Comprehensive hours: what was worked in a period above its workdays of eight hours. */
  private void addPeriod(Given in, Sheet sheet) {
    if (!in.has("period_hours")) return;
    LocalDate start = in.mustDay("period_start");
    int months = in.whole("period_months", 1);
    BigDecimal quota = BigDecimal.ZERO;
    for (int i = 0; i < months; i++) quota = quota.add(sheet.figure("workdays_per_month", start.plusMonths(i)).multiply(EIGHT));
    BigDecimal worked = in.mustNumber("period_hours");
    BigDecimal over = worked.subtract(quota).max(BigDecimal.ZERO);
    sheet.note("QUOTA", "worked", worked, "quota", quota, "over", over);
    sheet.put("period_quota_hours", quota);
    hours.merge(DayKind.WEEKDAY, over, BigDecimal::add);
  }

  private void restGiven(Given in) {
    BigDecimal given = in.orZero("restday_hours_compensated");
    BigDecimal worked = hours.get(DayKind.REST_DAY);
    if (given.compareTo(worked) > 0) throw in.wrong("restday_hours_compensated", "TOO_LARGE", worked.toPlainString());
    hours.put(DayKind.REST_DAY, worked.subtract(given));
  }

  private void warnOfTooMuch(BigDecimal inSum, Sheet sheet) {
    BigDecimal most = sheet.figure("overtime_hours_per_month");
    boolean much = inSum.compareTo(most) > 0;
    for (BigDecimal month : byMonth.values()) much |= month.compareTo(most) > 0;
    if (much) sheet.warn("OVER_36_A_MONTH");
  }
}
