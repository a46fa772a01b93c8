package org.nuanyang.documents.internal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanyang.documents.PaperType;
import org.nuanyang.shared.Money;

class FillingTests {

  @ParameterizedTest
  @EnumSource(PaperType.class)
  void asksForEveryRequiredValueByName(PaperType type) {
    for (String name : type.requiredFields()) {
      Map<String, Object> lacking = new HashMap<>(PaperExamples.fields(type));
      lacking.put(name, List.of());
      if (lacking.get(name).equals(PaperExamples.fields(type).get(name))) continue;
      lacking.remove(name);
      assertThatThrownBy(() -> Filling.freeze(type, lacking))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(type.name())
          .hasMessageContaining(name);
    }
  }

  @Test
  void takesABlankForNothing() {
    assertThatThrownBy(() -> freeze(Map.of("applicant", " \u0000 "))).hasMessageContaining("lacks [applicant]");
    assertThat(freeze(Map.of("reason", "  "))).doesNotContainKey("reason");
  }

  @Test
  void freezesDatesMoneyAndTablesIntoText() {
    Map<String, Object> frozen =
        Filling.freeze(PaperType.CLOSING_REPORT, PaperExamples.fields(PaperType.CLOSING_REPORT));

    assertThat(frozen).containsEntry("closedOn", "2026-06-18").containsEntry("received", "47800.00");
    assertThat(frozen.get("outcome"))
        .isEqualTo(
            List.of(
                Map.of("name", "申请人甲", "claimed", "38,600.00", "awarded", "36,000.00", "received", "36,000.00"),
                Map.of("name", "受援人戊", "claimed", "13,000.00", "awarded", "11,800.00", "received", "11,800.00")));
  }

  @Test
  void leavesOutWhatThePaperDoesNotPrint() {
    assertThat(freeze(Map.of("phone", "13900000001"))).doesNotContainKey("phone");
    assertThatThrownBy(() -> freeze(Map.of("aplicant", "x"))).hasMessageContaining("[aplicant]");
  }

  @Test
  void refusesValuesOfTheWrongShape() {
    assertThatThrownBy(() -> freeze(Map.of("decidedOn", "next week"))).hasMessageContaining("GRANT_DECISION.decidedOn");
    assertThatThrownBy(() -> freeze(Map.of("members", "one"))).hasMessageContaining("GRANT_DECISION.members");
    assertThatThrownBy(() -> freeze(Map.of("members", List.of(Map.of("nmae", "x"))))).hasMessageContaining("nmae");
    Map<String, Object> means = new HashMap<>(PaperExamples.fields(PaperType.STATEMENT_OF_MEANS));
    means.put("householdIncome", "1.234");
    assertThatThrownBy(() -> Filling.freeze(PaperType.STATEMENT_OF_MEANS, means)).hasMessageContaining("householdIncome");
    means.put("householdIncome", Money.of("1.23"));
    means.put("declaredOn", LocalDate.of(2026, 1, 2));
    assertThat(Filling.freeze(PaperType.STATEMENT_OF_MEANS, means)).containsEntry("householdIncome", "1.23");
  }

  @Test
  void dropsSignsThatNoPaperCanShow() {
    assertThat(freeze(Map.of("matter", "工\u0000伤\u0007\uD800保险\r\n待遇")).get("matter")).isEqualTo("工伤保险\n待遇");
  }

  private static Map<String, Object> freeze(Map<String, Object> changes) {
    Map<String, Object> fields = new HashMap<>(PaperExamples.fields(PaperType.GRANT_DECISION));
    fields.putAll(changes);
    return Filling.freeze(PaperType.GRANT_DECISION, fields);
  }
}
