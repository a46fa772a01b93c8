package org.nuanyang.deadlines.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.policies.internal.PolicyExamples;

/** Deadlines of a city that has published a term of its own. */
class CityDeadlinesTests {

  private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

  private final RuleBook book = new RuleBook(PolicyExamples.city("R-BT25", "deadlines", "{code: D01, length: 5}", FROM));

  @Test
  void takesTheCitysTermFromItsDayAndAllElseFromTheRowItChanges() {
    assertThat(find("D01", FROM).length()).isEqualTo(5);
    assertThat(find("D01", FROM.minusDays(1)).length()).isEqualTo(7);
    assertThat(find("D01", FROM)).usingRecursiveComparison().ignoringFields("length", "from", "mark").isEqualTo(new RuleBook().find("R-BT25", "D01", FROM));
  }

  @Test
  void keepsWhatTheProfileItStandsOnHasSwitchedOn() {
    assertThat(find("D06", FROM).active()).isTrue();
    assertThat(book.inForce(PolicyExamples.CITY, FROM)).hasSameSizeAs(new RuleBook().inForce("R-BT25", FROM));
  }

  private DeadlineRule find(String rule, LocalDate on) {
    return book.find(PolicyExamples.CITY, rule, on);
  }
}
