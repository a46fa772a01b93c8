package org.nuanyang.drafting.internal.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.DraftingExamples;
import org.nuanyang.drafting.Screen;
import org.nuanyang.drafting.SheetText;
import org.nuanyang.drafting.internal.layout.SheetLayout;

/** Reading a data file strictly, going through it, and laying its paper out. */
class InterviewTests {

  private static final String WAGES = """
      id: wages
      title: 讨薪申请书
      category: LABOR
      purpose: 要回工资。
      rule: [劳动法第五十条]
      screens:
        - id: you
          title: 您是谁
          ask: [{party: me, kinds: [PERSON, FIRM], label: 申请人, from: person}]
        - id: claims
          title: 您要什么
          ask: [{id: claims, label: 请求, type: choices, required: true, options: {wage: 工资, other: {label: 其他, print: 其他请求}}}]
        - id: wage
          title: 欠了多少
          when: claims=wage
          ask:
            - {id: wage_from, label: 从哪天, type: date, required: true, past: true}
            - {id: wage_to, label: 到哪天, type: date, notBefore: wage_from}
            - {id: wage_sum, label: 多少, type: money, required: true}
        - id: items
          title: 还有
          repeat: {list: items, min: 0, max: 3, one: 一笔, another: 再加}
          ask:
            - {id: what, label: 什么, type: text, required: true, max: 10}
            - {id: amount, label: 多少, type: money}
      totals: [{id: total, sum: [wage_sum, items.amount]}]
      paper:
        - title: 讨薪申请书
        - party: me
        - numbered:
            - {text: "支付{wage_from}起的工资{wage_sum}[[，到{wage_to}为止]]。", when: claims=wage}
            - {text: "{it.what}{it.amount}。", each: items}
            - {text: 请求其他。, when: claims=other}
        - text: 共{total|capital}（人民币{total|capital}），{items#}笔，依据【劳动法第五十条】。
        - sign: [{label: 申请人（签名）, of: me}]
      """;

  private final List<String> faults = new ArrayList<>();
  private final DefinitionReader reader = new DefinitionReader(faults);
  private final CommonWords common = reader.common("common.yaml", read());

  private static String read() {
    try {
      return Files.readString(Path.of("src/main/resources/drafting/common.yaml"));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private Definition wages() {
    return reader.document("wages.yaml", WAGES, common);
  }

  @Test
  void isReadWithoutFaults() {
    wages();

    assertThat(faults).isEmpty();
  }

  @Test
  void namesEveryMistakeByFileAndPlace() {
    String broken =
        WAGES
            .replace("when: claims=wage\n", "when: claims=wages\n")
            .replace("type: money, required: true", "type: coins, requird: true")
            .replace("id: items\n", "id: wage\n")
            .replace("sum: [wage_sum, ", "sum: [wage_summ, ")
            .replace("{items#}", "{item#}")
            .replace("notBefore: wage_from", "notBefore: wage_form")
            .replace("of: me", "of: you")
            .replace("[[，到", "[，到");

    reader.document("broken.yaml", broken, common);

    assertThat(faults)
        .contains(
            "broken.yaml.screens[2].ask[2]: unknown type 'coins'",
            "broken.yaml.screens[2].ask[2]: unknown field 'requird'",
            "broken.yaml: screens: two screens 'wage'",
            "broken.yaml: wage: claims is never 'wages'",
            "broken.yaml: wage.wage_to: notBefore 'wage_form' is not asked",
            "broken.yaml: totals.total: nothing to add: wage_summ",
            "broken.yaml: paper[3]: no list 'item'",
            "broken.yaml: paper[4]: no party 'you'")
        .anySatisfy(fault -> assertThat(fault).startsWith("broken.yaml: paper[2]: brackets do not match"));
  }

  @Test
  void forgetsTheAnswersOfAWayNoLongerTaken() {
    Answers given = new Answers(Map.of("claims", List.of("wage"), "wage_sum", "5.00"));

    assertThat(Walk.standing(wages().face(), given).has("wage_sum")).isTrue();
    Answers changed = Walk.standing(wages().face(), given.with("claims", List.of("other")));
    assertThat(changed.has("wage_sum")).isFalse();
    assertThat(Walk.pages(wages().face(), changed)).extracting(Screen::id).containsExactly("you", "claims", "items");
  }

  @Test
  void asksAFirmOtherThingsThanAPerson() {
    Screen you = wages().face().screens().getFirst();

    assertThat(Walk.questions(you, Answers.NONE, null)).extracting(one -> one.id()).containsExactly("me.kind");
    Answers firm = new Answers(Map.of("me.kind", "FIRM"));
    assertThat(Walk.questions(you, firm, null)).extracting(one -> one.id()).contains("me.head").doesNotContain("me.gender");
  }

  @Test
  void printsWhatWasAnsweredAndClosesUp() {
    WholeCheck.Result read =
        WholeCheck.of(
            wages().face(),
            Map.of(
                "me", Map.of("kind", "FIRM", "name", "某某机械有限公司", "address", "某某路1号", "phone", "０１０-12345678"),
                "claims", List.of("other"),
                "items", List.of(Map.of("what", "押金", "amount", "1,300"), Map.of("what", "路费"))),
            DraftingExamples.TODAY);

    assertThat(read.faults()).isEmpty();
    assertThat(SheetText.of(SheetLayout.of(wages(), read.answers())).lines())
        .containsExactly(
            "讨薪申请书",
            "申请人：某某机械有限公司，住所地某某路1号，联系电话01012345678。",
            "押金1,300.00元。",
            "路费________。",
            "请求其他。",
            "共人民币壹仟叁佰元整（人民币壹仟叁佰元整），2笔，依据《劳动法》第五十条。",
            "申请人（盖章）");
  }

  @Test
  void saysAtTheFieldWhatToDo() {
    WholeCheck.Result read =
        WholeCheck.of(
            wages().face(),
            Map.of(
                "me", Map.of("kind", "PERSON", "name", "张某甲", "identity", "110101199001010010", "phone", "12"),
                "claims", List.of("wage", "gold"),
                "items", List.of(Map.of("what", "一二三四五六七八九十一"), Map.of(), Map.of("what", "x"), Map.of("what", "y")),
                "extra", "1"),
            DraftingExamples.TODAY);

    assertThat(read.faults().stream().map(fault -> fault.field() + " " + fault.key()))
        .containsExactly(
            "me.identity shared.identity-number.check-digit",
            "me.address drafting.error.empty",
            "me.phone shared.phone.look",
            "claims drafting.error.choose",
            "items drafting.error.too-many",
            "items[0].what drafting.error.long",
            "items[1].what drafting.error.empty",
            "extra drafting.error.unknown");
  }

  @Test
  void doesNotWriteOutANumberWithABillionZeros() {
    WholeCheck.Result read =
        WholeCheck.of(wages().face(), Map.of("claims", List.of("wage"), "wage_sum", new BigDecimal("1e999999999")), DraftingExamples.TODAY);

    assertThat(read.faults().stream().map(fault -> fault.field() + " " + fault.key())).contains("wage_sum drafting.error.number");
  }

  @Test
  void looksAtDaysTogether() {
    Map<String, Object> given = Map.of("claims", List.of("wage"), "wage_from", "2026年3月5日", "wage_to", "2026/3/4", "wage_sum", "￥1.005");

    WholeCheck.Result read = WholeCheck.of(wages().face(), given, LocalDate.of(2026, 3, 5));

    assertThat(read.faults().stream().map(fault -> fault.field() + " " + fault.key()))
        .contains("wage_to drafting.error.before", "wage_sum drafting.error.decimals");
    assertThat(read.answers().text("wage_from")).isEqualTo("2026-03-05");
    WholeCheck.Result early = WholeCheck.of(wages().face(), given, LocalDate.of(2026, 3, 4));
    assertThat(early.faults().stream().map(fault -> fault.key())).contains("drafting.error.past");
  }
}
