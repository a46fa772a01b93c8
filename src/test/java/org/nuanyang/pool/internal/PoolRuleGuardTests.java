package org.nuanyang.pool.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.internal.PolicyExamples;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A draft whose numbers make no admission is not published. */
class PoolRuleGuardTests {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      TABLE | ROW                                    | SENTENCE
      pool  | {code: notice_days, value: 10}         |
      pool  | {code: notice_days, value: -1}         | 在0到365之间，这里写的是-1
      pool  | {code: recommendation_needed, value: 2} | 在0到1之间
      pool  | {code: expert_term_months}             | 要填一个整数
      pool  | {code: tea, value: 1}                  | 认识“tea”
      """)
  void aRowIsHeldAgainstWhatTheModuleReads(String table, String row, String sentence) {
    List<RuleObjection> found = new PoolRuleGuard(words()).objections(PolicyExamples.city("R-CF22A", table, row, DAY), PolicyExamples.CITY, DAY);

    if (sentence == null) assertThat(found).isEmpty();
    else assertThat(found).allSatisfy(one -> assertThat(one.table()).isEqualTo(table)).extracting(RuleObjection::sentence).anyMatch(one -> one.contains(sentence));
  }

  @Test
  void everyShippedProfileCanBeRead() {
    for (String base : PolicyExamples.shipped().profiles())
      assertThat(new PoolRuleGuard(words()).objections(PolicyExamples.city(base, "", "", DAY), PolicyExamples.CITY, DAY)).as(base).isEmpty();
  }

  private static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasenames("messages/pool", "messages/policies");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    return words;
  }
}
