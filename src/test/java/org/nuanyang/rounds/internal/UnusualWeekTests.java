package org.nuanyang.rounds.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.rounds.BriefFact;
import org.nuanyang.statistics.Indicator;

/** A figure is pointed out when it leaves its usual range both by share and by number. */
class UnusualWeekTests {

  @ParameterizedTest(name = "{0} after {1} in four weeks: {2}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      NOW | FOUR WEEKS | SAID
      15  | 40         | unusual-high
      14  | 40         |
      3   | 4          |
      5   | 0          | unusual-high
      0   | 0          |
      6   | 40         |
      5   | 40         | unusual-low
      0   | 16         |
      """)
  void byShareAndByNumber(long now, long four, @Nullable String said) {
    var found = new UnusualWeek(150, 5).facts(Map.of(Indicator.APPLICATIONS, now), Map.of(Indicator.APPLICATIONS, four), Indicator::name, what -> "/");

    if (said == null) assertThat(found).isEmpty();
    else assertThat(found).singleElement().returns(said, BriefFact::key).returns(true, BriefFact::alarming);
  }
}
