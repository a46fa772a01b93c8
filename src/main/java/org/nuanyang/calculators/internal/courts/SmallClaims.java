package org.nuanyang.calculators.internal.courts;

import java.math.BigDecimal;
import java.util.List;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** Whether a claim is tried once only, and whether a labour award is final (民诉法 arts. 165-168; 调解仲裁法 art. 47). */
final class SmallClaims implements Formula {

  @Override
  public String id() {
    return "small_claims_check";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    List<Given> items = in.list("award_items");
    if (!in.has("claim_amount") && items.isEmpty()) throw in.needs("claim_amount");
    if (!items.isEmpty()) award(in, items, sheet);
    if (in.has("claim_amount")) procedure(in, sheet);
  }

  private static void procedure(Given in, Sheet sheet) {
    BigDecimal claim = in.mustNumber("claim_amount");
    BigDecimal wage = sheet.mustStatistic(in, "province_avg_annual_wage", sheet.today());
    BigDecimal must = wage.multiply(sheet.figure("small_claim_share"));
    BigDecimal may = wage.multiply(sheet.figure("small_claim_agreed"));
    sheet.line("LIMIT", must, "wage", wage);
    sheet.line("AGREED", may, "wage", wage);
    String procedure;
    if (!in.words("exclusion_flags").isEmpty()) {
      procedure = "NOT_SMALL";
      sheet.warn("EXCLUDED");
    } else if (claim.compareTo(must) <= 0) {
      procedure = "SMALL_MANDATORY";
      sheet.warn("ONE_INSTANCE");
    } else if (claim.compareTo(may) <= 0 && in.flag("parties_agree", true)) {
      procedure = "SMALL_BY_AGREEMENT";
      sheet.warn("BOTH_MUST_AGREE");
    } else {
      procedure = "NOT_SMALL";
    }
    sheet.note(procedure, "claim", claim);
    sheet.put("procedure", procedure);
    sheet.put("limit", must);
    sheet.put("agreement_limit", may);
  }

  /** Each item counts for itself; one that is not among those of the article takes the finality away. */
  private static void award(Given in, List<Given> items, Sheet sheet) {
    BigDecimal least = sheet.mustStatistic(in, "local_min_monthly_wage", sheet.today());
    BigDecimal limit = sheet.line("AWARD_LIMIT", least.multiply(sheet.figure("final_award_months")), "least", least);
    boolean isFinal = true;
    for (Given item : items) {
      String kind = item.word("kind", "WAGES");
      boolean ends =
          switch (kind) {
            case "LABOR_STANDARD" -> true;
            case "OTHER" -> false;
            default -> item.mustNumber("amount").compareTo(limit) <= 0;
          };
      sheet.note(ends ? "ITEM_FINAL" : "ITEM_NOT_FINAL", "amount", item.orZero("amount"));
      isFinal &= ends;
    }
    sheet.warn(isFinal ? "FINAL" : "NOT_FINAL");
    sheet.put("final_award", isFinal);
    sheet.put("award_limit", limit);
    sheet.put("limit", limit);
  }
}
