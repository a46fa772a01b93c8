package org.nuanyang.calculators.internal.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.GivenCalendar;
import org.nuanyang.calculators.internal.sheet.Sheet;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.WorkCalendar;

/** Until when a claim, an appeal, a review must be brought, and whether that day is over. */
final class LimitationCheck implements Formula {

  private static final LocalDate CIVIL_CODE_GENERAL = LocalDate.of(2017, 10, 1);

  @Override
  public String id() {
    return "limitation_check";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    LimitationRule rule = rule(in, sheet);
    sheet.used(rule.version(), rule.period());
    sheet.put("rule", rule.code());
    sheet.put("rule_title", rule.title());
    sheet.put("period", rule.period());
    Citation citation = rule.article().isEmpty() ? null : new Citation(rule.law(), rule.article());
    sheet.note("RULE", citation, "title", rule.title(), "period", rule.period(), "starts", rule.starts());
    LocalDate plain = plain(in, rule, sheet);
    if (plain == null) {
      sheet.put("expired", false);
      return;
    }
    WorkCalendar calendar = GivenCalendar.of(in, sheet.offices());
    LocalDate last = calendar.onOrAfter(plain);
    sheet.note("LAST", "day", plain);
    if (!last.equals(plain)) sheet.note("ROLLED", "day", plain, "to", last);
    LocalDate asked = in.has("filing_date") ? in.mustDay("filing_date") : sheet.today();
    boolean expired = asked.isAfter(last);
    sheet.put("last_day", last);
    sheet.put("expired", expired);
    sheet.put("days_left", Math.toIntExact(ChronoUnit.DAYS.between(asked, last)));
    if (expired) sheet.warn("EXPIRED");
    if (rule.defence()) sheet.warn("DEFENCE");
    if (rule.restarts()) sheet.warn("INTERRUPTION");
    Provisional.warn(sheet, calendar, last);
  }

  private static LimitationRule rule(Given in, Sheet sheet) {
    LocalDate on = in.has("trigger_date") ? in.mustDay("trigger_date") : sheet.today();
    for (LimitationRule rule : sheet.rows("limitation_rules", on, LimitationRule.class))
      if (in.is("rule_code", rule.code())) return rule;
    throw sheet.missing("rule_code");
  }

  /** Where counting arrives, before rest days give way; null when nothing runs out. */
  private static @Nullable LocalDate plain(Given in, LimitationRule rule, Sheet sheet) {
    switch (rule.code()) {
      case "NO_LIMITATION" -> {
        sheet.warn("NEVER_EXPIRES");
        return null;
      }
      case "OBJECTION_TO_REFUSAL" -> {
        var days = sheet.local("objection_window_days", sheet.today());
        if (days != null) return in.mustDay("trigger_date").plusDays(days.longValueExact());
        sheet.warn("NO_STATUTORY_PERIOD");
        return null;
      }
      case "LABOR_ARBITRATION" -> {
        if (in.flag("wages_during_employment")) {
          if (in.has("employment_end_date")) return special(in, rule, sheet, in.mustDay("employment_end_date"));
          sheet.warn("WAGES_DURING_EMPLOYMENT");
          return null;
        }
      }
      default -> {}
    }
    return special(in, rule, sheet, start(in, rule));
  }

  private static LocalDate start(Given in, LimitationRule rule) {
    if (rule.code().equals("CIVIL_MAX") && in.has("damage_date")) return in.mustDay("damage_date");
    if (rule.code().equals("MINOR_SEXUAL_ABUSE") && in.has("birth_date")) return in.mustDay("birth_date").plusYears(18);
    return in.mustDay("trigger_date");
  }

  private static LocalDate special(Given in, LimitationRule rule, Sheet sheet, LocalDate start) {
    LocalDate last = rule.from(start);
    if (rule.code().equals("ADMIN_OMISSION")) last = start.plusMonths(2).plusMonths(6);
    if (rule.code().equals("CIVIL_PRE2017")) last = before2017(in, sheet, start, last);
    if (rule.uninformedYears() != null && !in.flag("informed", true)) {
      last = start.plusYears(rule.uninformedYears());
      sheet.note("UNINFORMED", "years", rule.uninformedYears());
    }
    if (in.has("excluded_days")) last = last.plusDays(in.whole("excluded_days", 0));
    last = interrupted(in, rule, sheet, last);
    last = obstacle(in, rule, sheet, last);
    if (rule.code().equals("TRAFFIC_REVIEW")) sheet.warn("WORKING_DAYS", "day", sheet.offices().plusWorkingDays(start, 3));
    return absolute(in, rule, sheet, last);
  }

  /** The old two years, or one for bodily injury, where they were over before the longer term came. */
  private static LocalDate before2017(Given in, Sheet sheet, LocalDate start, LocalDate threeYears) {
    LocalDate old = start.plusYears(in.flag("bodily_injury") ? 1 : 2);
    if (!start.isBefore(CIVIL_CODE_GENERAL) || !old.isBefore(CIVIL_CODE_GENERAL)) return threeYears;
    sheet.note("OLD_TERM", "day", old);
    return old;
  }

  private static LocalDate interrupted(Given in, LimitationRule rule, Sheet sheet, LocalDate last) {
    LocalDate again = in.day("interrupt_date");
    if (again == null) return last;
    if (!rule.restarts()) {
      sheet.warn("FIXED");
      return last;
    }
    if (again.isAfter(last)) {
      sheet.warn("TOO_LATE_TO_INTERRUPT", "day", last);
      return last;
    }
    sheet.note("RESTARTED", "day", again);
    return rule.from(again).isAfter(last) ? rule.from(again) : last;
  }

  private static LocalDate obstacle(Given in, LimitationRule rule, Sheet sheet, LocalDate last) {
    LocalDate gone = in.day("obstacle_removed_date");
    if (gone == null) return last;
    if (!rule.waits()) {
      sheet.warn("FIXED");
      return last;
    }
    if (rule.code().equals("LABOR_ARBITRATION")) {
      LocalDate since = in.day("obstacle_start_date");
      if (since == null) {
        sheet.warn("OBSTACLE_START");
        return last;
      }
      in.inOrder("obstacle_start_date", "obstacle_removed_date");
      sheet.note("STOPPED", "from", since, "to", gone);
      return last.plusDays(ChronoUnit.DAYS.between(since, gone));
    }
    LocalDate after = gone.plusMonths(6);
    if (!after.isAfter(last)) return last;
    sheet.note("OBSTACLE", "day", gone);
    return after;
  }

  /** However it ran: never longer than so many years after the damage or the act itself. */
  private static LocalDate absolute(Given in, LimitationRule rule, Sheet sheet, LocalDate last) {
    LocalDate happened = in.day("damage_date");
    if (happened == null || rule.code().equals("CIVIL_MAX")) return last;
    Integer years = rule.absoluteYears();
    if (in.flag("real_estate") && rule.absoluteYearsRealEstate() != null) years = rule.absoluteYearsRealEstate();
    if (years == null) return last;
    LocalDate most = happened.plusYears(years);
    if (!last.isAfter(most)) return last;
    sheet.warn("ABSOLUTE", "years", years);
    sheet.note("ABSOLUTE", "day", most, "years", years);
    return most;
  }
}
