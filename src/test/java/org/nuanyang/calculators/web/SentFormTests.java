package org.nuanyang.calculators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.calculators.Field;
import org.nuanyang.calculators.internal.Sums;
import org.springframework.web.util.UriComponentsBuilder;

class SentFormTests {

  private static SentForm sent(String... pairs) {
    Map<String, String[]> parameters = new java.util.LinkedHashMap<>();
    for (int i = 0; i + 1 < pairs.length; i += 2) parameters.put(pairs[i], new String[] {pairs[i + 1]});
    return SentForm.of(parameters);
  }

  @Test
  void readsLinesAndParts() {
    var form = sent("items.1.due", "5500", "items.0.due", "3000", "items.0.paid", " ", "damage_deduction.claimed", "80", "wage_iou", "");
    assertThat(form.values()).isEqualTo(Map.of("items", List.of(Map.of("due", "3000"), Map.of("due", "5500")), "damage_deduction", Map.of("claimed", "80")));
    assertThat(form.asks()).isTrue();
  }

  @Test
  void keepsWhatWasFilledInForTheAddressAndNothingElse() {
    var form = sent("performance_place", "昆都仑区{x}", "amount", "", "<b>", "1");
    assertThat(form.under(UriComponentsBuilder.fromPath("/calculators/jurisdiction_helper")).encode().build().toUriString())
        .startsWith("/calculators/jurisdiction_helper?performance_place=%E6%98%86").contains("%7Bx%7D").doesNotContain("amount", "<");
  }

  @Test
  void moreLinesAreNoSum() {
    var form = sent("items.0.due", "3000", "more", "items:9");
    assertThat(form.asks()).isFalse();
    List<Field> fields = Sums.ALL.find("wage_arrears").inputs();
    assertThat(Asked.all(fields, form, Map.of()).getFirst().entries()).hasSize(9);
  }

  @Test
  void nonsenseHurtsNobody() {
    assertThat(sent("a.b.c.d.e.f.g", "1", ".", "2", "", "3", "items", "x", "items.0.due", "5", "more", "items:99999").values()).containsEntry("items", "x");
    assertThat(sent("items.77.due", "5").values().get("items")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).hasSize(78);
    for (var calculator : Sums.ALL.all()) assertThat(Asked.all(calculator.inputs(), sent("items.98.due", "5", "entries", "y", "death.dependants.3.kind", "z"), Map.of("items[0].due", "!"))).isNotEmpty();
  }

  @Test
  void aFaultLeadsToItsField() {
    var inputs = Sums.ALL.find("wage_arrears");
    assertThat(Asked.linked(Map.of("items[0].due", "请填写。"), inputs)).isEqualTo(Map.of("f-items-0-due", "该给：请填写。"));
    assertThat(Asked.all(inputs.inputs(), sent("items.0.month", "2024-01"), Map.of("items[0].due", "请填写。")).getFirst().entries().getFirst().get(1).fault()).isEqualTo("请填写。");
  }
}
