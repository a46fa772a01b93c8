package org.nuanyang.deadlines.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.internal.PolicyExamples;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A draft with a deadline the clocks cannot read is not published. */
class DeadlineRuleGuardTests {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      TABLE     | ROW                                        | SENTENCE
      deadlines | {code: D01, length: 5, warn: 1D}           |
      deadlines | {code: D01, length: -1}                    | 在0到3660之间，这里写的是-1
      deadlines | {code: D01, length: 1.5}                   | 这里写的是1.5
      deadlines | {code: D01, warn: soon}                    | 这里写的是“soon”
      deadlines | {code: D01, duty: COOK}                    | “COOK”程序不认识
      deadlines | {code: D05, unit: WEEK}                    | “WEEK”程序不认识
      deadlines | {code: D05, pausable: [FOOTBALL]}          | “FOOTBALL”程序不认识
      deadlines | {code: TEA, title: 茶, length: 1}           | 认识“TEA”
      """)
  void aRowIsHeldAgainstWhatTheModuleReads(String table, String row, String sentence) {
    List<RuleObjection> found = new DeadlineRuleGuard(words()).objections(PolicyExamples.city("R-CF22A", table, row, DAY), PolicyExamples.CITY, DAY);

    if (sentence == null) assertThat(found).isEmpty();
    else assertThat(found).allSatisfy(one -> assertThat(one.table()).isEqualTo(table)).extracting(RuleObjection::sentence).anyMatch(one -> one.contains(sentence));
  }

  @Test
  void everyShippedProfileCanBeRead() {
    for (String base : PolicyExamples.shipped().profiles())
      assertThat(new DeadlineRuleGuard(words()).objections(PolicyExamples.city(base, "", "", DAY), PolicyExamples.CITY, DAY)).as(base).isEmpty();
  }

  private static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasenames("messages/deadlines", "messages/policies");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    return words;
  }
}
