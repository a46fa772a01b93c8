package org.nuanyang.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.internal.PolicyExamples;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A draft whose numbers make no shortlist is not published. */
class AssignmentRuleGuardTests {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      TABLE      | ROW                                                        | SENTENCE
      assignment | {code: max_open_cases, value: 20}                          |
      assignment | {code: max_open_cases, value: 0}                           | 在1到1000之间，这里写的是0
      assignment | {code: max_open_cases}                                     | 要填一个整数
      assignment | {code: take_back_when_silent, value: 2}                    | 在0到1之间
      assignment | {code: weight_quality, value: 25}                          | 正好是100，现在是105
      assignment | {code: near_km, value: 100}                                 | 公里数
      assignment | {code: weight_fame, value: 5}                              | 认识“weight_fame”
      handlers   | {code: VOLUNTEER, criminal: false, forms: [CONSULTATION]}  |
      handlers   | {code: VOLUNTEER, criminal: false, forms: [SINGING]}       | SINGING
      handlers   | {code: VOLUNTEER, criminal: false}                         | 至少要写一种
      handlers   | {code: FRIEND, criminal: false, forms: [CONSULTATION]}     | 认识“FRIEND”
      """)
  void aRowIsHeldAgainstWhatTheModuleReads(String table, String row, String sentence) {
    List<RuleObjection> found = new AssignmentRuleGuard(words()).objections(PolicyExamples.city("R-CF22A", table, row, DAY), PolicyExamples.CITY, DAY);

    if (sentence == null) assertThat(found).isEmpty();
    else assertThat(found).allSatisfy(one -> assertThat(one.table()).isEqualTo(table)).extracting(RuleObjection::sentence).anyMatch(one -> one.contains(sentence));
  }

  @Test
  void everyShippedProfileCanBeRead() {
    for (String base : PolicyExamples.shipped().profiles())
      assertThat(new AssignmentRuleGuard(words()).objections(PolicyExamples.city(base, "", "", DAY), PolicyExamples.CITY, DAY)).as(base).isEmpty();
  }

  private static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasenames("messages/assignment", "messages/policies");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    return words;
  }
}
