package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.calculators.internal.MoreAndLess.but;
import static org.nuanyang.calculators.internal.MoreAndLess.money;
import static org.nuanyang.calculators.internal.MoreAndLess.neverLess;
import static org.nuanyang.calculators.internal.MoreAndLess.often;
import static org.nuanyang.calculators.internal.MoreAndLess.sameToTheFen;
import static org.nuanyang.calculators.internal.MoreAndLess.sheet;
import static org.nuanyang.calculators.internal.Sums.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Field;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.shared.ShippedCalendar;

/** Which way fees, forums and terms may move, and where they add, for a thousand cases each. */
class CourtAndTermLawsOfSumsTests {

  private static final String FEE = "litigation_acceptance_fee";
  private static final String SMALL = "small_claims_check";
  private static final String FORUM = "jurisdiction_helper";
  private static final String LIMIT = "limitation_check";
  private static final String TERM = "deadline_count";
  private static final List<String> PROCEDURES = List.of("SMALL_MANDATORY", "SMALL_BY_AGREEMENT", "NOT_SMALL");

  /** 诉讼费用交纳办法 art. 13: a higher claim never costs less; split claims are one (民诉法解释 art. 201); halved once, exactly (art. 206). */
  @Test
  void theFeeGrowsWithTheClaimAddsClaimsAndIsHalvedOnce() {
    neverLess(FEE, "acceptance_fee", (any, pair) -> {
      BigDecimal claim = any.money(30_000_000);
      Map<String, Object> base = map("case_kind", "PROPERTY", "claim_amount", claim);
      pair.accept(base, but(base, "claim_amount", claim.add(any.money(60_000))));
      Map<String, Object> divorce = map("case_kind", "DIVORCE", "base_fee", 200, "property_total", claim);
      pair.accept(divorce, but(divorce, "property_total", claim.add(any.money(60_000))));
      Map<String, Object> honour = map("case_kind", "PERSONALITY_RIGHT", "base_fee", 300, "damages_amount", claim);
      pair.accept(honour, but(honour, "damages_amount", claim.add(any.money(60_000))));
      BigDecimal first = claim.multiply(BigDecimal.valueOf(any.whole(0, 100), 2)).setScale(2, RoundingMode.DOWN);
      BigDecimal fee = money(FEE, "acceptance_fee", base);
      assertThat(money(FEE, "acceptance_fee", map("claims", List.of(first, claim.subtract(first))))).as("split in %s of %s", first, claim).isEqualByComparingTo(fee);
      BigDecimal half = money(FEE, "acceptance_fee", but(base, "discount_events", List.of("SIMPLIFIED", "MEDIATED")));
      assertThat(half).isEqualByComparingTo(money(FEE, "acceptance_fee", but(base, "discount_events", List.of("WITHDRAWN"))));
      BigDecimal small = any.money(90_000).add(new BigDecimal("10000.01"));
      BigDecimal exact = small.multiply(new BigDecimal("0.025")).subtract(BigDecimal.valueOf(200));
      assertThat(money(FEE, "acceptance_fee", map("claim_amount", small, "discount_events", List.of("SIMPLIFIED")))).as("half of %s, rounded once", small)
          .isEqualByComparingTo(exact.divide(BigDecimal.TWO).setScale(2, RoundingMode.HALF_UP));
      Worksheet raised = sheet(FEE, but(base, "original_claim_amount", first));
      assertThat(money(raised, "top_up")).as("raised from %s to %s", first, claim).isEqualByComparingTo(fee.subtract(money(FEE, "acceptance_fee", map("claim_amount", first))));
      assertThat(money(FEE, "payable_after_relief", but(base, "relief_ratio", BigDecimal.valueOf(any.whole(30, 100), 2)))).isBetween(BigDecimal.ZERO, fee);
    });
  }

  /** art. 14: the same of the fees of applications; preservation stops at 5,000 and bankruptcy at 300,000; art. 14(3): a third for a payment order. */
  @Test
  void feesOfApplicationsGrowUpToTheirCaps() {
    neverLess("litigation_application_fee", "application_fee", (any, pair) -> {
      BigDecimal amount = any.money(30_000_000);
      for (String kind : List.of("ENFORCEMENT", "PRESERVATION", "PAYMENT_ORDER", "BANKRUPTCY", "PUBLIC_SUMMONS", "LABOR_ARBITRATION")) {
        Map<String, Object> base = map("application_kind", kind, "amount", amount);
        pair.accept(base, but(base, "amount", amount.add(any.money(90_000))));
        BigDecimal fee = money("litigation_application_fee", "application_fee", base);
        if (kind.equals("PRESERVATION")) assertThat(fee).isLessThanOrEqualTo(new BigDecimal(5000));
        if (kind.equals("BANKRUPTCY")) assertThat(fee).isLessThanOrEqualTo(new BigDecimal(300_000));
        if (kind.equals("PAYMENT_ORDER")) sameToTheFen(fee.multiply(BigDecimal.valueOf(3)), money(FEE, "acceptance_fee", map("claim_amount", amount)), 2, "three times " + base);
      }
    });
  }

  /** 民诉法 art. 165: the higher the claim the less small; the higher the wage the smaller. 调解仲裁法 art. 47: a larger item never makes an award final. */
  @Test
  void aLargerClaimIsNeverSmallerAndALargerItemNeverMoreFinal() {
    often(3, any -> {
      BigDecimal claim = any.money(400_000);
      Map<String, Object> base = map("claim_amount", claim, "province_avg_annual_wage", any.money(150_000), "parties_agree", any.yes());
      assertThat(rank(but(base, "claim_amount", claim.add(any.money(90_000))))).as("of %s", base).isGreaterThanOrEqualTo(rank(base));
      assertThat(rank(but(base, "province_avg_annual_wage", ((BigDecimal) base.get("province_avg_annual_wage")).add(any.money(90_000))))).isLessThanOrEqualTo(rank(base));
      assertThat(rank(but(base, "exclusion_flags", List.of("TITLE")))).isEqualTo(2);
      List<Object> items = any.several(1, 4, () -> any.money(40_000));
      Map<String, Object> award = map("award_items", items, "local_min_monthly_wage", 1980);
      boolean all = items.stream().allMatch(item -> ((BigDecimal) item).compareTo(BigDecimal.valueOf(23_760)) <= 0);
      assertThat(sheet(SMALL, award).outputs()).as("each item for itself: %s", items).containsEntry("final_award", all);
    });
  }

  private static int rank(Map<String, Object> given) {
    return PROCEDURES.indexOf((String) sheet(SMALL, given).outputs().get("procedure"));
  }

  /** 民诉法 arts. 18, 19: more money never leads to a lower court; 调解仲裁法 art. 21: where the work is done stands before the employer's seat. */
  @Test
  void moreMoneyNeverLeadsToALowerCourtAndEveryPlaceWasSaid() {
    List<String> matters = Sums.ALL.find(FORUM).inputs().getFirst().options().stream().map(Field.Option::value).toList();
    Calculator forum = Sums.ALL.find(FORUM);
    often(4, any -> {
      Map<String, Object> base = but(any.asDescribed(forum), "matter", any.oneOf(matters), "amount", any.money(900_000_000));
      Worksheet sheet = sheet(FORUM, base);
      if (sheet.outputs().get("level").equals("INTERMEDIATE"))
        assertThat(sheet(FORUM, but(base, "amount", ((BigDecimal) base.get("amount")).add(any.money(900_000)))).outputs()).containsEntry("level", "INTERMEDIATE");
      for (Object court : (List<?>) sheet.outputs().get("courts")) assertThat(base.toString()).contains((String) ((Map<?, ?>) court).get("place"));
      assertThat((List<?>) sheet.outputs().get("routes")).as("there is always a way").isNotEmpty();
      Map<String, Object> work = map("matter", "LABOR", "performance_place", "甲区", "defendant_location", "乙县");
      assertThat(sheet(FORUM, work).outputs()).containsEntry("arbitration_places", List.of("甲区"));
    });
  }

  /** 民法典 arts. 188, 194, 195, 203: who learns later has no less time; an interruption, an obstacle never shorten; the last day is a workday. */
  @Test
  void aLaterStartNeverEndsEarlierAndNothingShortensATerm() {
    List<String> rules = Sums.ALL.find(LIMIT).inputs().getFirst().options().stream().map(Field.Option::value).toList();
    ShippedCalendar calendar = new ShippedCalendar();
    often(5, any -> {
      LocalDate trigger = any.day(2012, 2026);
      Map<String, Object> base = map("rule_code", any.oneOf(rules), "trigger_date", trigger.toString(), "filing_date", any.day(2012, 2030).toString());
      LocalDate last = last(LIMIT, base);
      if (last == null) return;
      assertThat(calendar.isWorkingDay(last)).as("%s of %s", last, base).isTrue();
      assertThat(sheet(LIMIT, base).outputs()).containsEntry("expired", LocalDate.parse((String) base.get("filing_date")).isAfter(last));
      assertThat(last(LIMIT, but(base, "trigger_date", trigger.plusDays(any.whole(0, 90)).toString()))).as("later than %s", base).isAfterOrEqualTo(last);
      assertThat(last(LIMIT, but(base, "interrupt_date", trigger.plusDays(any.whole(0, 900)).toString()))).isAfterOrEqualTo(last);
      assertThat(last(LIMIT, but(base, "obstacle_removed_date", trigger.plusDays(any.whole(0, 1200)).toString()))).isAfterOrEqualTo(last);
      assertThat(last(LIMIT, but(base, "informed", false))).isAfterOrEqualTo(last);
      assertThat(last(LIMIT, but(base, "damage_date", trigger.toString()))).as("an absolute term only cuts: %s", base).isBeforeOrEqualTo(base.get("rule_code").equals("CIVIL_MAX") ? LocalDate.MAX : last);
    });
  }

  /** 民法典 arts. 200-204: a longer term, a later start never end earlier; the day counted from is left out; a rest day gives way. */
  @Test
  void longerTermsAndLaterStartsNeverEndEarlier() {
    ShippedCalendar calendar = new ShippedCalendar();
    often(6, any -> {
      LocalDate start = any.day(2015, 2026);
      int amount = any.whole(0, 60);
      Map<String, Object> base = map("start_date", start.toString(), "amount", amount, "unit", any.oneOf(List.of("DAY", "WORKDAY", "MONTH", "YEAR")));
      LocalDate last = last(TERM, base);
      assertThat(last).as("%s", base).isAfterOrEqualTo(start);
      assertThat(calendar.isWorkingDay(last)).as("%s of %s", last, base).isTrue();
      assertThat(last(TERM, but(base, "amount", amount + any.whole(0, 9)))).isAfterOrEqualTo(last);
      assertThat(last(TERM, but(base, "start_date", start.plusDays(any.whole(0, 40)).toString()))).as("later than %s", base).isAfterOrEqualTo(last);
      assertThat(last(TERM, but(base, "excluded_days", any.whole(0, 40)))).isAfterOrEqualTo(last);
      assertThat(last(TERM, but(base, "roll_forward", false))).as("unrolled %s", base).isBeforeOrEqualTo(last);
      assertThat(last(TERM, but(base, "backwards", true))).isBeforeOrEqualTo(start);
    });
  }

  private static LocalDate last(String id, Map<String, Object> given) {
    Object day = sheet(id, given).outputs().get("last_day");
    return day == null ? null : LocalDate.parse((String) day);
  }
}
