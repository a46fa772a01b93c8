package org.nuanyang.outreach.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.outreach.Questionnaire;

class QuestionnaireTests {

  private static final String GOOD =
      """
      dimensions:
        - id: labour
          title: 用工
          about: 合同
          items:
            - {id: paid, ask: 按月发工资吗, good: "yes", weight: 3, grade: serious, risk: 工资要按月发。【劳动法第五十条】, remedy: [定发薪日。]}
      workers:
        - {id: w_paid, ask: 按月发吗, good: "yes", about: paid}
      """;

  @Test
  void coversWhatASmallFirmMeets() {
    Questionnaire asked = QuestionnaireReader.shipped();

    assertThat(asked.dimensions()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(one -> assertThat(one.items()).hasSizeBetween(5, 9));
    assertThat(asked.items().count()).isGreaterThanOrEqualTo(60);
    assertThat(asked.workers()).hasSizeGreaterThanOrEqualTo(15);
    assertThat(asked.items()).allSatisfy(item -> {
      assertThat(item.risk().sources()).as(item.id()).isNotEmpty();
      assertThat(item.risk().words() + item.remedy().stream().map(one -> one.words()).collect(Collectors.joining())).as(item.id()).doesNotContain("【", "】");
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      weight: 3            | weight: 9              | dimensions[0].items[0].weight must be a whole number from 1 to 5
      weight: 3            | wieght: 3              | dimensions[0].items[0].wieght unknown
      good: "yes", weight  | good: true, weight     | dimensions[0].items[0].good must be a text (quote it)
      good: "yes", weight  | good: partly, weight   | dimensions[0].items[0].good 'partly' is none of [YES, NO]
      grade: serious       | grade: unclear         | dimensions[0].items[0].grade 'unclear' is none of
      【劳动法第五十条】    | ~~                     | dimensions[0].items[0].risk cites no article
      about: paid          | about: payed           | workers[0].about 'payed' is no question to the owner
      id: w_paid           | id: paid               | workers[0].id 'paid' is there twice
      工资要按月发。        | 不发的胜诉率很高。       | dimensions[0].items[0].risk names a chance
      remedy: [定发薪日。]  | remedy: []             | dimensions[0].items[0].remedy must be a list of texts
      """)
  void namesTheFileAndThePlaceOfASlip(String right, String wrong, String complaint) {
    assertThat(QuestionnaireReader.read("good.yaml", GOOD.getBytes(UTF_8)).items()).hasSize(1);
    assertThat(GOOD).contains(right);

    assertThatThrownBy(() -> QuestionnaireReader.read("slip.yaml", GOOD.replace(right, wrong).getBytes(UTF_8)))
        .hasMessageStartingWith("slip.yaml: ")
        .hasMessageContaining(complaint);
  }
}
