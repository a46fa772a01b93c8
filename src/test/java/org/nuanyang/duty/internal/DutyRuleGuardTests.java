package org.nuanyang.duty.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.internal.PolicyExamples;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A draft whose numbers make no rota is not published. */
class DutyRuleGuardTests {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      TABLE | ROW                                   | SENTENCE
      duty  | {code: rest_days, value: 2}           |
      duty  | {code: most_halves, value: 0}         | 在1到62之间，这里写的是0
      duty  | {code: absent_minutes, value: 100000} | 在1到240之间
      duty  | {code: plea_help_by, value: 3}        | 在1到2之间
      duty  | {code: late_minutes}                  | 要填一个整数
      duty  | {code: lunch, value: 1}               | 认识“lunch”
      """)
  void aRowIsHeldAgainstWhatTheModuleReads(String table, String row, String sentence) {
    List<RuleObjection> found = new DutyRuleGuard(words()).objections(PolicyExamples.city("R-CF22A", table, row, DAY), PolicyExamples.CITY, DAY);

    if (sentence == null) assertThat(found).isEmpty();
    else assertThat(found).allSatisfy(one -> assertThat(one.table()).isEqualTo(table)).extracting(RuleObjection::sentence).anyMatch(one -> one.contains(sentence));
  }

  @Test
  void everyShippedProfileCanBeRead() {
    for (String base : PolicyExamples.shipped().profiles())
      assertThat(new DutyRuleGuard(words()).objections(PolicyExamples.city(base, "", "", DAY), PolicyExamples.CITY, DAY)).as(base).isEmpty();
  }

  private static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasenames("messages/duty", "messages/policies");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    return words;
  }
}
