package org.nuanyang.calculators.internal.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** A loan from the first to the last day: interest by stretches, repayments to interest first, interest made principal. */
final class LoanAccount {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Given in;
  private final Sheet sheet;
  private final LoanRates rates;
  private final LocalDate from;
  private final LocalDate to;
  private final LocalDate overdueFrom;
  private final BigDecimal basis;
  private final BigDecimal received;
  private final List<Map<String, Object>> segments = new ArrayList<>();
  private BigDecimal principal;
  private BigDecimal recognized;
  private BigDecimal open = BigDecimal.ZERO;
  private BigDecimal inTerm = BigDecimal.ZERO;
  private BigDecimal overdue = BigDecimal.ZERO;
  private BigDecimal paidInterest = BigDecimal.ZERO;
  private BigDecimal repaid = BigDecimal.ZERO;
  private BigDecimal overpaid = BigDecimal.ZERO;
  private BigDecimal capInterest = BigDecimal.ZERO;
  private BigDecimal refundRateInterest = BigDecimal.ZERO;
  private BigDecimal overdueRate = BigDecimal.ZERO;
  private BigDecimal capRate = BigDecimal.ZERO;
  private long overdueDays;

  LoanAccount(Given in, Sheet sheet, LoanRates rates) {
    this.in = in;
    this.sheet = sheet;
    this.rates = rates;
    this.from = in.mustDay("interest_from");
    this.to = in.mustDay("interest_to");
    LocalDate due = in.day("due_date");
    this.overdueFrom = due == null ? LocalDate.MAX : due.plusDays(1);
    this.basis = sheet.figure("interest_day_basis", from);
    this.received = in.mustNumber("principal_received");
    this.principal = received;
    this.recognized = received;
  }

  void run() {
    LocalDate since = from;
    for (LocalDate turn : turns()) {
      if (turn.isAfter(since)) stretch(since, turn);
      for (Given note : in.list("rollover_notes")) if (turn.equals(note.mustDay("date"))) rollOver(note);
      for (Given payment : in.list("repayments")) if (turn.equals(payment.mustDay("date"))) repay(payment);
      since = turn;
    }
    LocalDate last = to.isAfter(from) ? to.minusDays(1) : from;
    capRate = to.isAfter(from) ? rates.cap(last) : BigDecimal.ZERO;
  }

  /** The days on which something changes, the end among them. */
  private TreeSet<LocalDate> turns() {
    TreeSet<LocalDate> turns = new TreeSet<>(List.of(LoanRates.FOUR_TIMES_LPR, overdueFrom));
    turns.removeIf(day -> !day.isAfter(from) || !day.isBefore(to));
    turns.add(to);
    for (String list : List.of("repayments", "rollover_notes")) {
      for (Given each : in.list(list)) {
        LocalDate day = each.mustDay("date");
        if (day.isBefore(from) || day.isAfter(to)) throw each.wrong("date", "OUTSIDE", from, to);
        turns.add(day);
      }
    }
    return turns;
  }

  private void stretch(LocalDate first, LocalDate before) {
    boolean late = !first.isBefore(overdueFrom);
    BigDecimal rate = late ? rates.overdue(first, overdueFrom) : rates.inTerm(first);
    long days = ChronoUnit.DAYS.between(first, before);
    BigDecimal interest = BigDecimal.ZERO;
    if (rate.signum() > 0 && principal.signum() > 0)
      interest = sheet.line(late ? "OVERDUE" : "IN_TERM", interest(principal, rate, days), "principal", principal, "rate", rate, "days", days, "basis", basis, "from", first, "to", before);
    open = open.add(interest);
    if (late) {
      overdue = overdue.add(interest);
      overdueDays += days;
      overdueRate = rate;
    } else {
      inTerm = inTerm.add(interest);
    }
    capInterest = capInterest.add(interest(received, rates.cap(first), days));
    if (rates.oldText()) refundRateInterest = refundRateInterest.add(interest(principal, refundRate(), days));
    Map<String, Object> segment = new LinkedHashMap<>();
    segment.put("from", first);
    segment.put("to", before);
    segment.put("kind", late ? "OVERDUE" : "IN_TERM");
    segment.put("principal", principal);
    segment.put("rate", rate.stripTrailingZeros().toPlainString());
    segment.put("days", Math.toIntExact(days));
    segment.put("interest", interest);
    segments.add(segment);
  }

  private BigDecimal interest(BigDecimal of, BigDecimal rate, long days) {
    return Sheet.divide(of.multiply(rate).multiply(BigDecimal.valueOf(days)), basis.multiply(HUNDRED));
  }

  private BigDecimal refundRate() {
    return sheet.figure("loan_refund_2015", LoanRates.FOUR_TIMES_LPR.minusDays(1));
  }

  /** Interest becomes principal only as far as the cap supported it (art. 27). */
  private void rollOver(Given note) {
    BigDecimal more = note.mustNumber("amount").subtract(principal).max(BigDecimal.ZERO).min(open);
    sheet.note("ROLL_OVER", "day", note.mustDay("date"), "amount", note.mustNumber("amount"), "more", more);
    open = open.subtract(more);
    principal = principal.add(more);
    recognized = principal;
  }

  /** To interest first, then to principal (民法典 art. 561); what is left over was not owed. */
  private void repay(Given payment) {
    BigDecimal amount = payment.mustNumber("amount");
    BigDecimal toInterest = amount.min(open);
    BigDecimal toPrincipal = amount.subtract(toInterest).min(principal);
    sheet.note("REPAID", "day", payment.mustDay("date"), "amount", amount, "interest", toInterest, "principal", toPrincipal);
    open = open.subtract(toInterest);
    paidInterest = paidInterest.add(toInterest);
    principal = principal.subtract(toPrincipal);
    repaid = repaid.add(amount);
    overpaid = overpaid.add(amount.subtract(toInterest).subtract(toPrincipal));
  }

  BigDecimal principal() {
    return principal;
  }

  BigDecimal openInterest() {
    return open;
  }

  BigDecimal overpaid() {
    return overpaid;
  }

  BigDecimal atRefundRate() {
    return Sheet.cents(refundRateInterest);
  }

  /** First principal and its interest at the cap for the whole time, less what was paid; null when nothing was rolled over. */
  @Nullable BigDecimal mostOfAll() {
    return in.list("rollover_notes").isEmpty() ? null : Sheet.cents(received.add(capInterest)).subtract(repaid).max(BigDecimal.ZERO);
  }

  void put() {
    sheet.put("cap_rate", capRate);
    sheet.put("segments", segments);
    sheet.put("in_term_interest", inTerm);
    sheet.put("overdue_interest", overdue);
    sheet.put("overdue_rate", overdueFrom.equals(LocalDate.MAX) ? null : overdueRate);
    sheet.put("overdue_days", Math.toIntExact(overdueDays));
    sheet.put("supported_interest", inTerm.add(overdue));
    sheet.put("interest_paid", paidInterest);
    sheet.put("recognized_principal", recognized);
  }
}
