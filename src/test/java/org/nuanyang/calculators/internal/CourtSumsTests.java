package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.calculators.internal.Sums.faults;
import static org.nuanyang.calculators.internal.Sums.map;
import static org.nuanyang.calculators.internal.Sums.output;
import static org.nuanyang.calculators.internal.Sums.warnings;
import static org.nuanyang.calculators.internal.Sums.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtSumsTests {

  private static final String FEE = "litigation_acceptance_fee";
  private static final String APPLICATION = "litigation_application_fee";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      0            | 50.00
      10000        | 50.00
      10000.01     | 50.00
      10000.40     | 50.01
      100000       | 2300.00
      100000.01    | 2300.00
      100001       | 2300.02
      200000       | 4300.00
      200001       | 4300.02
      500000       | 8800.00
      500001       | 8800.01
      1000000      | 13800.00
      1000001      | 13800.01
      2000000      | 22800.00
      2000001      | 22800.01
      5000000      | 46800.00
      5000001      | 46800.01
      10000000     | 81800.00
      10000001     | 81800.01
      20000000     | 141800.00
      20000001     | 141800.01
      30000000     | 191800.00
      """)
  void propertyBrackets(String amount, String fee) {
    assertThat(output(FEE, "acceptance_fee", "claim_amount", amount)).isEqualTo(fee);
  }

  @Test
  void aHigherClaimNeverCostsLess() {
    BigDecimal before = BigDecimal.ZERO;
    for (long amount = 1; amount < 40_000_000; amount += 9973) {
      BigDecimal fee = new BigDecimal((String) output(FEE, "acceptance_fee", "claim_amount", amount));
      assertThat(fee).isGreaterThanOrEqualTo(before);
      assertThat(fee.scale()).isEqualTo(2);
      before = fee;
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      DIVORCE             | 50  | property_total | 200000    | 50.00
      DIVORCE             | 300 | property_total | 200000.01 | 300.00
      DIVORCE             | 300 | property_total | 200002    | 300.01
      DIVORCE             | 50  | property_total | -         | 50.00
      PERSONALITY_RIGHT   | 100 | damages_amount | 50000     | 100.00
      PERSONALITY_RIGHT   | 100 | damages_amount | 50001     | 100.01
      PERSONALITY_RIGHT   | 500 | damages_amount | 100000    | 1000.00
      PERSONALITY_RIGHT   | 500 | damages_amount | 100002    | 1000.01
      OTHER_NON_PROPERTY  | 80  | claim_amount   | -         | 80.00
      IP                  | 750 | claim_amount   | -         | 750.00
      IP                  | -   | claim_amount   | 80000     | 1800.00
      LABOR               | -   | claim_amount   | 500000    | 10.00
      ADMIN_IP_MARITIME   | -   | claim_amount   | -         | 100.00
      ADMIN_OTHER         | -   | claim_amount   | -         | 50.00
      JURISDICTION_OBJECTION | 60 | claim_amount | -         | 60.00
      SPECIAL_PROCEDURE   | -   | claim_amount   | -         | 0.00
      STATE_COMPENSATION  | -   | claim_amount   | 90000     | 0.00
      DISMISSED           | -   | claim_amount   | 90000     | 0.00
      """)
  void otherKinds(String kind, String base, String field, String amount, String fee) {
    assertThat(output(FEE, "acceptance_fee", "case_kind", kind, "base_fee", base, field, amount)).isEqualTo(fee);
  }

  @Test
  void withoutTheProvincesFigureARangeIsGiven() {
    var sheet = work(FEE, "case_kind", "DIVORCE", "property_total", 650000);
    assertThat(sheet.outputs()).containsEntry("acceptance_fee", null).containsEntry("acceptance_fee_low", "2300.00").containsEntry("acceptance_fee_high", "2550.00");
    assertThat(warnings(sheet)).contains("RANGE");
    assertThat(faults(FEE, "case_kind", "DIVORCE", "base_fee", 301)).containsExactly("base_fee TOO_LARGE");
    assertThat(faults(FEE, "case_kind", "DIVORCE", "base_fee", "49.99")).containsExactly("base_fee TOO_SMALL");
  }

  @Test
  void halvesOnceAndNotForTheSimpleWayOnAppeal() {
    assertThat(output(FEE, "acceptance_fee", "claim_amount", 80000, "discount_events", List.of("SIMPLIFIED", "MEDIATED"))).isEqualTo("900.00");
    assertThat(output(FEE, "acceptance_fee", "claim_amount", 80000, "appealed_amount", 50000)).isEqualTo("1050.00");
    assertThat(output(FEE, "acceptance_fee", "claim_amount", 80000, "appealed_amount", 50000, "discount_events", List.of("WITHDRAWN"))).isEqualTo("525.00");
    assertThat(output(FEE, "acceptance_fee", "claim_amount", 80000, "appealed_amount", 50000, "discount_events", List.of("SIMPLIFIED"))).isEqualTo("1050.00");
  }

  @Test
  void sumsClaimsOfMoneyAndCountsTheOthersAsOne() {
    assertThat(output(FEE, "acceptance_fee", "claims", List.of(50000, 30000))).isEqualTo("1800.00");
    assertThat(output(FEE, "acceptance_fee", "claims", List.of(map("kind", "NON_PROPERTY"), map("kind", "PROPERTY", "amount", 80000)))).isEqualTo("1800.00");
    assertThat(output(FEE, "acceptance_fee", "base_fee", 70, "claims", List.of(map("kind", "NON_PROPERTY"), map("kind", "NON_PROPERTY")))).isEqualTo("70.00");
  }

  @Test
  void raisedLoweredAndConvertedClaims() {
    assertThat(work(FEE, "claim_amount", 100000, "original_claim_amount", 80000).outputs()).containsEntry("top_up", "500.00").containsEntry("acceptance_fee", "2300.00");
    assertThat(work(FEE, "claim_amount", 80000, "original_claim_amount", 100000).outputs()).containsEntry("top_up", "0.00").containsEntry("refund", "500.00");
    var converted = work(FEE, "claim_amount", 80000, "discount_events", List.of("SIMPLIFIED"), "converted_to_ordinary", true);
    assertThat(converted.outputs()).containsEntry("acceptance_fee", "1800.00").containsEntry("top_up", "900.00");
  }

  @Test
  void reliefIsThirtyPerCentOrMore() {
    assertThat(output(FEE, "payable_after_relief", "claim_amount", 80000, "relief_ratio", 0.3)).isEqualTo("1260.00");
    assertThat(output(FEE, "payable_after_relief", "claim_amount", 80000, "relief_ratio", 1)).isEqualTo("0.00");
    assertThat(faults(FEE, "claim_amount", 80000, "relief_ratio", 0.29)).containsExactly("relief_ratio RELIEF_TOO_SMALL");
    assertThat(faults(FEE, "claim_amount", 80000, "relief_ratio", 1.01)).containsExactly("relief_ratio TOO_LARGE");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      ENFORCEMENT    | 10000     | 50.00
      ENFORCEMENT    | 10001     | 50.02
      ENFORCEMENT    | 500000    | 7400.00
      ENFORCEMENT    | 500001    | 7400.01
      ENFORCEMENT    | 5000000   | 52400.00
      ENFORCEMENT    | 10000000  | 77400.00
      ENFORCEMENT    | 20000000  | 87400.00
      PRESERVATION   | -         | 30.00
      PRESERVATION   | 1000      | 30.00
      PRESERVATION   | 1001      | 30.01
      PRESERVATION   | 100000    | 1020.00
      PRESERVATION   | 100002    | 1020.01
      PRESERVATION   | 896000    | 5000.00
      PRESERVATION   | 896001    | 5000.00
      PRESERVATION   | 9000000   | 5000.00
      PAYMENT_ORDER  | 80000     | 600.00
      PAYMENT_ORDER  | 5000      | 16.67
      PUBLIC_SUMMONS | -         | 100.00
      SET_ASIDE_AWARD | -        | 400.00
      BANKRUPTCY     | 80000     | 900.00
      BANKRUPTCY     | 200000000 | 300000.00
      JUDICIAL_CONFIRMATION | -  | 0.00
      LABOR_ARBITRATION | 70000  | 0.00
      """)
  void applicationFees(String kind, String amount, String fee) {
    assertThat(output(APPLICATION, "application_fee", "application_kind", kind, "amount", amount)).isEqualTo(fee);
  }

  @Test
  void enforcementWithoutAnAmountIsARange() {
    assertThat(work(APPLICATION, "application_kind", "ENFORCEMENT").outputs())
        .containsEntry("application_fee", null).containsEntry("application_fee_low", "50.00").containsEntry("application_fee_high", "500.00");
    assertThat(faults(APPLICATION, "application_kind", "PAYMENT_ORDER")).containsExactly("amount REQUIRED");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      51000     | SMALL_MANDATORY
      51000.01  | SMALL_BY_AGREEMENT
      204000    | SMALL_BY_AGREEMENT
      204000.01 | NOT_SMALL
      """)
  void smallClaims(String claim, String procedure) {
    assertThat(output("small_claims_check", "procedure", "claim_amount", claim, "province_avg_annual_wage", 102000)).isEqualTo(procedure);
  }

  @Test
  void smallClaimsNeedAgreementAndNoObstacle() {
    assertThat(output("small_claims_check", "procedure", "claim_amount", 60000, "province_avg_annual_wage", 102000, "parties_agree", false)).isEqualTo("NOT_SMALL");
    assertThat(output("small_claims_check", "procedure", "claim_amount", 100, "province_avg_annual_wage", 102000, "exclusion_flags", List.of("COUNTERCLAIM"))).isEqualTo("NOT_SMALL");
    assertThat(faults("small_claims_check", "claim_amount", 100)).containsExactly("province_avg_annual_wage PARAMETER_MISSING");
    assertThat(faults("small_claims_check", "award_items", List.of(100))).containsExactly("local_min_monthly_wage PARAMETER_MISSING");
  }

  @Test
  void anAwardIsFinalItemByItem() {
    assertThat(output("small_claims_check", "final_award", "award_items", List.of("23760.01"), "local_min_monthly_wage", 1980)).isEqualTo(false);
    assertThat(output("small_claims_check", "final_award", "award_items", List.of(100, map("kind", "OTHER", "amount", 5)), "local_min_monthly_wage", 1980)).isEqualTo(false);
    assertThat(output("small_claims_check", "final_award", "award_items", List.of(map("kind", "LABOR_STANDARD", "amount", 99999)), "local_min_monthly_wage", 1980)).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LABOR", "WORK_INJURY", "CONTRACT", "LOAN", "TORT", "TRAFFIC", "SUPPORT", "DIVORCE", "REAL_ESTATE", "TENANCY",
      "CONSTRUCTION", "LAND_CONTRACT", "INHERITANCE", "ADMINISTRATIVE", "JUDICIAL_CONFIRMATION", "PROTECTION_ORDER"})
  void everyMatterHasAPlaceAndAWay(String matter) {
    var sheet = work("jurisdiction_helper", "matter", matter, "defendant_location", "东河区", "plaintiff_location", "昆都仑区", "property_place", "青山区",
        "performance_place", "九原区", "tort_place", "石拐区", "deceased_domicile", "土右旗");
    assertThat((List<?>) sheet.outputs().get("courts")).isNotEmpty();
    assertThat((List<?>) sheet.outputs().get("routes")).isNotEmpty();
  }

  @Test
  void forums() {
    assertThat(output("jurisdiction_helper", "courts", "matter", "SUPPORT", "defendant_location", "赤峰、呼和浩特", "plaintiff_location", "包头").toString()).as("as a form sends it").contains("place=包头", "place=呼和浩特");
    assertThat(output("jurisdiction_helper", "courts", "matter", "SUPPORT", "defendant_location", "赤峰", "plaintiff_location", "包头").toString()).doesNotContain("包头");
    assertThat(output("jurisdiction_helper", "courts", "matter", "DIVORCE", "defendant_location", "赤峰", "plaintiff_location", "包头", "defendant_missing_or_detained", true).toString())
        .contains("包头").doesNotContain("赤峰");
    assertThat(work("jurisdiction_helper", "matter", "TENANCY", "property_place", "青山区", "defendant_location", "赤峰").outputs())
        .containsEntry("exclusive", true).extractingByKey("courts").asString().contains("青山区").doesNotContain("赤峰");
    assertThat(output("jurisdiction_helper", "level", "matter", "LOAN", "amount", 499999999)).isEqualTo("BASIC");
    assertThat(output("jurisdiction_helper", "level", "matter", "LOAN", "amount", 500000000)).isEqualTo("INTERMEDIATE");
    assertThat(output("jurisdiction_helper", "level", "matter", "LOAN", "amount", 100000000, "one_party_outside_province", true)).isEqualTo("INTERMEDIATE");
    assertThat(output("jurisdiction_helper", "level", "matter", "DIVORCE", "amount", 900000000)).isEqualTo("BASIC");
    assertThat(output("jurisdiction_helper", "arbitration_places", "matter", "LABOR", "defendant_location", "固阳县")).isEqualTo(List.of("固阳县"));
  }

  @Test
  void whatIsClaimedDecidesTheKind() {
    assertThat(faults(FEE)).containsExactly("claim_amount REQUIRED");
    assertThat(output(FEE, "acceptance_fee", "claims", List.of(80000))).isEqualTo("1800.00");
    assertThat(output(FEE, "acceptance_fee", "case_kind", "LABOR", "claims", List.of(80000))).as("each labour case ten yuan").isEqualTo("10.00");
    assertThat(warnings(work(FEE, "claim_amount", 80000, "wage_claim", true))).contains("NO_PREPAYMENT");
    assertThat(warnings(work(FEE, "claim_amount", 80000))).doesNotContain("NO_PREPAYMENT");
  }

  @Test
  void aRangeIsHalvedAtBothEnds() {
    assertThat(work(FEE, "case_kind", "DIVORCE", "property_total", 650000, "discount_events", List.of("MEDIATED")).outputs())
        .containsEntry("acceptance_fee", null).containsEntry("acceptance_fee_low", "1150.00").containsEntry("acceptance_fee_high", "1275.00");
  }

  @Test
  void theProvincesRowTakesThePlaceOfTheRange() {
    assertThat(Sums.under(new OtherRules().figure("base_fee.DIVORCE", "200")).work(FEE, map("case_kind", "DIVORCE", "property_total", 650000)).outputs())
        .containsEntry("acceptance_fee", "2450.00");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      PROPERTY | SIMPLIFIED | 100000 | 80000  | 1150.00 | 250.00 | -
      PROPERTY | SIMPLIFIED | 80000  | 100000 | 900.00  | 0.00   | 250.00
      IP       | -          | 100000 | 80000  | 2300.00 | 500.00 | -
      LABOR    | -          | 100000 | 80000  | 10.00   | 0.00   | -
      """)
  void changedClaimsOfOtherKindsAndHalved(String kind, String event, String now, String before, String fee, String topUp, String refund) {
    assertThat(work(FEE, "case_kind", kind, "discount_events", event == null ? List.of() : List.of(event), "claim_amount", now, "original_claim_amount", before).outputs())
        .containsEntry("acceptance_fee", fee).containsEntry("top_up", topUp).containsEntry("refund", refund);
  }

  @Test
  void bracketsDoNotDependOnTheirOrderAndAreNeverMadeUp() {
    var turned = Sums.under(new OtherRules().reversed("fee_brackets"));
    assertThat(turned.work(FEE, map("claim_amount", 80000)).outputs()).containsEntry("acceptance_fee", "1800.00");
    assertThat(turned.work(FEE, map("claim_amount", 10000)).outputs()).containsEntry("acceptance_fee", "50.00");
    assertThat(faults(Sums.under(new OtherRules().without("fee_brackets")), FEE, "claim_amount", 80000)).containsExactly("fee_brackets PARAMETER_MISSING");
  }

  @Test
  void anEnforcementWithoutMoneyAtTheFixedFee() {
    assertThat(output(APPLICATION, "application_fee", "application_kind", "ENFORCEMENT", "base_fee", 200)).isEqualTo("200.00");
    assertThat(faults(APPLICATION, "application_kind", "ENFORCEMENT", "base_fee", 501)).containsExactly("base_fee TOO_LARGE");
    assertThat(faults("small_claims_check")).containsExactly("claim_amount REQUIRED");
  }

  @Test
  void onePlaceIsNamedOnceAndNoPlaceIsNotGuessed() {
    assertThat((List<?>) output("jurisdiction_helper", "courts", "matter", "LOAN", "defendant_location", "东河区", "performance_place", "东河区", "plaintiff_location", "昆都仑区"))
        .extracting(court -> ((Map<?, ?>) court).get("place")).isEqualTo(List.of("东河区", "昆都仑区"));
    var nowhere = work("jurisdiction_helper", "matter", "LABOR");
    assertThat(warnings(nowhere)).contains("NO_PLACE").doesNotContain("AGREED_FORUM", "REVIEW_FIRST");
    assertThat(nowhere.outputs()).containsEntry("arbitration_places", null);
    assertThat((List<?>) nowhere.outputs().get("routes")).extracting(route -> ((Map<?, ?>) route).get("body"))
        .isEqualTo(List.of("人民调解组织、工会、单位的调解委员会", "劳动人事争议仲裁委员会", "基层人民法院"));
    assertThat(warnings(work("jurisdiction_helper", "matter", "CONTRACT", "defendant_location", "东河区", "agreed_forum", true))).contains("AGREED_FORUM");
    assertThat(warnings(work("jurisdiction_helper", "matter", "ADMINISTRATIVE", "defendant_location", "东河区", "review_first", true))).contains("REVIEW_FIRST");
  }
}
