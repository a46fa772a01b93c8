package org.nuanyang.patrol.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.internal.PolicyExamples;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A draft that cannot be read, or that plays down what may cost a life, is not published. */
class PatrolRuleGuardTests {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      TABLE       | ROW                                                                    | SENTENCE
      patrol      | {code: revisit_days, value: 7}                                         |
      patrol      | {code: shown_from, value: 0}                                           | 在1到20之间，这里写的是0
      patrol_risk | {code: THREAT, sign: THREAT, least: 1, level: HIGH, text: 扬言伤人。}   |
      patrol_risk | {code: WEAPON, sign: WEAPON, least: 1, level: MIDDLE, text: 拿过凶器。} | 只能定为高风险
      patrol_risk | {code: SUICIDE, sign: SUICIDE, least: 2, level: HIGH, text: 自杀。}     | 只能定为高风险
      patrol_risk | {code: MINORS, sign: CHILDREN, least: 1, level: MIDDLE, text: 孩子。}   | 看不懂
      patrol_risk | {code: MINORS, sign: MINORS, least: 0, level: MIDDLE, text: 孩子。}     | 看不懂
      patrol_risk | {code: MINORS, sign: MINORS, least: 1, level: RED, text: 孩子。}        | 看不懂
      """)
  void aRowIsHeldAgainstWhatTheModuleReads(String table, String row, String sentence) {
    List<RuleObjection> found = new PatrolRuleGuard(words()).objections(PolicyExamples.city("R-CF22A", table, row, DAY), PolicyExamples.CITY, DAY);

    if (sentence == null) assertThat(found).isEmpty();
    else assertThat(found).extracting(RuleObjection::sentence).anyMatch(one -> one.contains(sentence));
  }

  @Test
  void everyShippedProfileCanBeRead() {
    for (String base : PolicyExamples.shipped().profiles())
      assertThat(new PatrolRuleGuard(words()).objections(PolicyExamples.city(base, "", "", DAY), PolicyExamples.CITY, DAY)).as(base).isEmpty();
  }

  private static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasenames("messages/patrol", "messages/policies");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    return words;
  }
}
