package org.nuanyang.calculators.internal.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** The doubled part of interest for a judgment that was not obeyed in time (民诉法 art. 264; 法释〔2014〕8号). */
final class DelayedPerformance implements Formula {

  private static final LocalDate IN_FORCE = LocalDate.of(2014, 8, 1);

  /** Money due by a day, or paid on one. */
  private record Dated(LocalDate day, BigDecimal amount) {}

  @Override
  public String id() {
    return "delayed_performance_interest";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    LocalDate end = in.mustDay("paid_off_date");
    List<Dated> due = due(in);
    List<Dated> paid = new ArrayList<>();
    for (Given payment : in.list("payments")) paid.add(new Dated(payment.mustDay("date"), payment.mustNumber("amount")));
    BigDecimal base = due.stream().map(Dated::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    LocalDate first = due.stream().map(Dated::day).min(LocalDate::compareTo).orElseThrow();
    BigDecimal older = BigDecimal.ZERO;
    if (first.isBefore(IN_FORCE.minusDays(1)) && end.isAfter(first)) {
      older = in.number("legacy_interest");
      if (older == null) throw in.needs("legacy_interest");
      first = IN_FORCE.minusDays(1);
      sheet.line("LEGACY", older, "amount", older);
    }
    BigDecimal rate = sheet.figure("delayed_daily_rate", first.isBefore(IN_FORCE) ? IN_FORCE : first);
    BigDecimal doubled = BigDecimal.ZERO;
    long counted = 0;
    LocalDate from = first;
    for (LocalDate to : turns(first, end, due, paid, in)) {
      long days = ChronoUnit.DAYS.between(from, to) - excluded(in, from, to);
      BigDecimal open = on(due, from).subtract(on(paid, from)).max(BigDecimal.ZERO);
      if (open.signum() > 0 && days > 0) {
        counted += days;
        doubled = doubled.add(sheet.line("SEGMENT", open.multiply(rate).multiply(BigDecimal.valueOf(days)), "open", open, "rate", rate, "days", days, "from", from.plusDays(1), "to", to));
      }
      from = to;
    }
    sheet.put("base", base);
    sheet.put("days", Math.toIntExact(counted));
    sheet.put("doubled_part", doubled);
    sheet.put("legacy_interest", older);
    sheet.put("total", doubled.add(older));
    sheet.warn("GENERAL_INTEREST");
    sheet.warn("ORDER");
  }

  private static List<Dated> due(Given in) {
    List<Dated> due = new ArrayList<>();
    for (Given part : in.list("instalments")) due.add(new Dated(part.mustDay("deadline"), part.mustNumber("amount")));
    if (!due.isEmpty()) return due;
    LocalDate deadline = in.day("performance_deadline");
    if (deadline == null && in.has("effective_date")) deadline = in.mustDay("effective_date").minusDays(1);
    if (deadline == null) throw in.needs("performance_deadline");
    due.add(new Dated(deadline, in.mustNumber("judgment_principal").add(in.orZero("liquidated_damages"))));
    return due;
  }

  /** The days on which what is owed changes, each the last day of a stretch; the end is the last. */
  private static TreeSet<LocalDate> turns(LocalDate first, LocalDate end, List<Dated> due, List<Dated> paid, Given in) {
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (Dated each : due) turns.add(each.day);
    for (Dated each : paid) turns.add(each.day);
    turns.removeIf(day -> !day.isAfter(first) || !day.isBefore(end));
    if (end.isAfter(first)) turns.add(end);
    return turns;
  }

  /** What was due, or had been paid, at the end of a day. */
  private static BigDecimal on(List<Dated> all, LocalDate day) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Dated each : all) if (!each.day.isAfter(day)) sum = sum.add(each.amount);
    return sum;
  }

  /** Days after the first up to and with the last on which the debtor was not to blame for the delay (art. 3). */
  private static long excluded(Given in, LocalDate from, LocalDate to) {
    List<Given> periods = new ArrayList<>(in.list("excluded_periods"));
    for (Given period : periods) period.inOrder("from", "to");
    periods.sort(Comparator.comparing(period -> period.mustDay("from")));
    long days = 0;
    LocalDate seen = from;
    for (Given period : periods) {
      LocalDate begin = period.mustDay("from").isAfter(seen) ? period.mustDay("from") : seen.plusDays(1);
      LocalDate last = period.mustDay("to").isBefore(to) ? period.mustDay("to") : to;
      if (last.isBefore(begin)) continue;
      days += ChronoUnit.DAYS.between(begin, last) + 1;
      seen = last;
    }
    return days;
  }
}
