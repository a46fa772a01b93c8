package org.nuanyang.rounds.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.internal.PolicyExamples;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A check-list no visit could be made by is not published. */
class RoundRuleGuardTests {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      TABLE        | ROW                                                      | SENTENCE
      rounds       | {code: visit_days, value: 14}                            |
      rounds       | {code: visit_days, value: 0}                             | 在7到180之间
      round_checks | {code: station_clean, place: STATION, ask: 屋里干净, hint: 看一看}  |
      round_checks | {code: station_clean, place: MOON, ask: 屋里干净, hint: 看一看}     | 读不懂
      round_checks | {code: station_clean, place: STATION, ask: '', hint: 看一看}     | 读不懂
      """)
  void saysWhatCannotBeUsed(String table, String row, @Nullable String sentence) {
    var words = new ResourceBundleMessageSource();
    words.setBasenames("messages/policies", "messages/rounds");
    words.setDefaultEncoding("UTF-8");
    List<RuleObjection> found = new RoundRuleGuard(words).objections(PolicyExamples.city("R-CF22A", table, row, DAY), PolicyExamples.CITY, DAY);

    if (sentence == null) assertThat(found).isEmpty();
    else assertThat(found).extracting(RuleObjection::sentence).anyMatch(one -> one.contains(sentence));
  }
}
