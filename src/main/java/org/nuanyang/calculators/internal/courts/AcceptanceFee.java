package org.nuanyang.calculators.internal.courts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** What a court charges for taking a case (诉讼费用交纳办法 arts. 8, 13, 15-21, 44-47). */
final class AcceptanceFee implements Formula {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public String id() {
    return "litigation_acceptance_fee";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    String kind = kind(in);
    BigDecimal amount = amount(in, kind, sheet);
    boolean halved = halved(in, sheet);
    FeeRange full = full(in, kind, amount, sheet, "FULL");
    boolean toppedUp = halved && in.flag("converted_to_ordinary");
    FeeRange fee = halved && !toppedUp ? half(full, sheet) : full.times(BigDecimal.ONE);
    BigDecimal topUp = BigDecimal.ZERO;
    if (toppedUp) {
      topUp = sheet.line("TOP_UP_ORDINARY", Sheet.cents(full.low()).subtract(full.times(HALF).low()), "fee", full.words());
      sheet.warn("SEVEN_DAYS");
    } else if (in.has("original_claim_amount")) {
      topUp = difference(in, kind, halved, fee, sheet);
    }
    put(in, sheet, fee, topUp);
    hints(in, kind, sheet);
  }

  /** Several claims without money are one; with money among them the money decides (民诉法解释 art. 201). */
  private static String kind(Given in) {
    String said = in.word("case_kind", "PROPERTY");
    List<Given> claims = in.list("claims");
    if (claims.isEmpty() || !said.equals("PROPERTY")) return said;
    return claims.stream().anyMatch(AcceptanceFee::isMoney) ? said : "OTHER_NON_PROPERTY";
  }

  private static boolean isMoney(Given claim) {
    return !claim.is("kind", "NON_PROPERTY");
  }

  private static @Nullable BigDecimal amount(Given in, String kind, Sheet sheet) {
    switch (kind) {
      case "DIVORCE": return in.number("property_total");
      case "PERSONALITY_RIGHT": return in.number("damages_amount");
      case "PROPERTY", "IP": break;
      default: return null;
    }
    if (in.has("appealed_amount")) {
      sheet.note("APPEAL", "amount", in.mustNumber("appealed_amount"));
      return in.number("appealed_amount");
    }
    BigDecimal sum = null;
    for (Given claim : in.list("claims"))
      if (isMoney(claim)) sum = claim.mustNumber("amount").add(sum == null ? BigDecimal.ZERO : sum);
    if (sum != null && in.list("claims").size() > 1) sheet.note("CLAIMS", "amount", sum);
    if (sum == null) sum = in.number("claim_amount");
    if (sum == null && kind.equals("PROPERTY")) throw in.needs("claim_amount");
    return sum;
  }

  /** Halved once, however many reasons there are; a second instance is never held in the simple way. */
  private static boolean halved(Given in, Sheet sheet) {
    List<String> events = new ArrayList<>(in.words("discount_events"));
    if (in.has("appealed_amount") && events.remove("SIMPLIFIED")) sheet.warn("NOT_SIMPLE_ON_APPEAL");
    if (events.size() > 1) sheet.warn("HALVED_ONCE");
    return !events.isEmpty();
  }

  private static FeeRange full(Given in, String kind, @Nullable BigDecimal amount, Sheet sheet, String line) {
    return switch (kind) {
      case "SPECIAL_PROCEDURE", "STATE_COMPENSATION", "NOT_ACCEPTED", "DISMISSED" -> {
        sheet.line("FREE", BigDecimal.ZERO);
        yield FeeRange.exactly(BigDecimal.ZERO);
      }
      case "LABOR", "ADMIN_IP_MARITIME", "ADMIN_OTHER" -> {
        BigDecimal each = sheet.figure("base_fee." + kind);
        yield FeeRange.exactly(sheet.line("EACH", each, "fee", each));
      }
      case "PROPERTY" -> bracket("PROPERTY", amount, sheet, line);
      case "IP" -> amount != null ? bracket("PROPERTY", amount, sheet, line) : base(in, kind, sheet);
      case "DIVORCE", "PERSONALITY_RIGHT" -> {
        FeeRange base = base(in, kind, sheet);
        yield amount == null ? base : base.plus(more(kind, amount, sheet));
      }
      default -> base(in, kind, sheet);
    };
  }

  /** The line shows whole fen; the fee itself stays exact, since half of it may be what is asked. */
  private static FeeRange bracket(String schedule, BigDecimal amount, Sheet sheet, String line) {
    Bracket bracket = Bracket.of(schedule, amount, sheet, sheet.today());
    sheet.line(line, bracket.fee(amount), "formula", bracket.formula(amount));
    return FeeRange.exactly(bracket.fee(amount));
  }

  private static BigDecimal more(String schedule, BigDecimal amount, Sheet sheet) {
    Bracket bracket = Bracket.of(schedule, amount, sheet, sheet.today());
    BigDecimal more = bracket.fee(amount);
    sheet.line(more.signum() == 0 ? schedule + "_NO_MORE" : schedule, more, "formula", bracket.formula(amount), "amount", amount);
    return more;
  }

  private static FeeRange base(Given in, String kind, Sheet sheet) {
    BigDecimal low = sheet.figure("base_fee_low." + kind);
    BigDecimal high = sheet.figure("base_fee_high." + kind);
    FeeRange base = FeeRange.base(in, sheet, "base_fee", kind, low, high);
    if (base.exact() == null) {
      sheet.note("BASE_RANGE", "low", low, "high", high);
      sheet.warn("RANGE");
    } else {
      sheet.line("BASE", base.low(), "fee", base.low());
    }
    return base;
  }

  private static FeeRange half(FeeRange full, Sheet sheet) {
    FeeRange half = full.times(HALF);
    if (half.exact() != null) sheet.line("HALF", half.low(), "fee", full.words());
    else sheet.note("HALF", "fee", full.words());
    return half;
  }

  /** A claim that was raised or lowered: what is still to be paid, or comes back (art. 21). */
  private static BigDecimal difference(Given in, String kind, boolean halved, FeeRange fee, Sheet sheet) {
    BigDecimal original = in.mustNumber("original_claim_amount");
    if (!kind.equals("PROPERTY") && !kind.equals("IP")) return BigDecimal.ZERO;
    FeeRange before = bracket("PROPERTY", original, sheet, "BEFORE");
    if (halved) before = before.times(HALF);
    BigDecimal more = fee.low().subtract(Sheet.cents(before.low()));
    if (more.signum() < 0) sheet.put("refund", sheet.line("REFUND", more.negate(), "before", before.low(), "now", fee.low()));
    else sheet.line("TOP_UP", more, "before", before.low(), "now", fee.low());
    return more.max(BigDecimal.ZERO);
  }

  private static void put(Given in, Sheet sheet, FeeRange fee, BigDecimal topUp) {
    BigDecimal relief = in.orZero("relief_ratio");
    BigDecimal least = sheet.figure("relief_minimum");
    if (relief.signum() > 0 && relief.compareTo(least) < 0) throw in.wrong("relief_ratio", "RELIEF_TOO_SMALL", least.movePointRight(2).stripTrailingZeros().toPlainString());
    sheet.put("top_up", topUp);
    if (fee.exact() == null) {
      sheet.put("acceptance_fee_low", fee.low());
      sheet.put("acceptance_fee_high", fee.high());
      sheet.put("payable_low", left(fee.low(), relief));
      sheet.put("payable_high", left(fee.high(), relief));
      return;
    }
    sheet.put("acceptance_fee", fee.low());
    BigDecimal payable = left(fee.low(), relief);
    if (relief.signum() > 0) sheet.line("RELIEF", payable, "fee", fee.low(), "share", relief.movePointRight(2));
    sheet.put("payable_after_relief", payable);
  }

  private static BigDecimal left(BigDecimal fee, BigDecimal relief) {
    return Sheet.cents(fee.multiply(BigDecimal.ONE.subtract(relief)));
  }

  private static void hints(Given in, String kind, Sheet sheet) {
    if (in.flag("wage_claim")) sheet.warn("NO_PREPAYMENT");
    if (in.orZero("relief_ratio").signum() > 0) sheet.warn("RELIEF_BY_COURT");
    else if (!kind.equals("SPECIAL_PROCEDURE")) sheet.warn("RELIEF_POSSIBLE");
    sheet.warn("PREPAY");
  }
}
