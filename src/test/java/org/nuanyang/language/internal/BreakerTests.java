package org.nuanyang.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nuanyang.language.EndpointView.State;
import org.nuanyang.testing.MovableClock;

class BreakerTests {

  private final MovableClock clock = new MovableClock();
  private final Breaker breaker = new Breaker(clock);

  @Test
  void restsAfterThreeFailuresInARow() {
    fail(2);
    breaker.worked();
    fail(2);
    assertThat(breaker.state()).isEqualTo(State.ANSWERS);

    breaker.failed();

    assertThat(breaker.state()).isEqualTo(State.RESTS);
    assertThat(breaker.lets()).isFalse();
  }

  @Test
  void oneQuestionTriesItAfterARest() {
    fail(3);
    clock.advance(Duration.ofSeconds(30));

    assertThat(breaker.state()).isEqualTo(State.TRIED_NEXT);
    assertThat(breaker.lets()).isTrue();
    assertThat(breaker.lets()).as("a second one").isFalse();
    breaker.worked();
    assertThat(breaker.lets()).isTrue();
  }

  @Test
  void restsTwiceAsLongAfterAFailedTrialButNotForever() {
    fail(3);
    for (int trial = 0; trial < 12; trial++) {
      clock.advance(Duration.ofMinutes(10));
      assertThat(breaker.lets()).as("trial " + trial).isTrue();
      breaker.failed();
    }
    clock.advance(Duration.ofMinutes(9));
    assertThat(breaker.lets()).isFalse();
    clock.advance(Duration.ofMinutes(1));
    assertThat(breaker.lets()).isTrue();
  }

  @Test
  void aTrialThatWasGivenUpIsFreeForTheNext() {
    fail(3);
    clock.advance(Duration.ofSeconds(30));
    assertThat(breaker.lets()).isTrue();

    breaker.givenUp();

    assertThat(breaker.lets()).isTrue();
  }

  private void fail(int times) {
    for (int at = 0; at < times; at++) breaker.failed();
  }
}
