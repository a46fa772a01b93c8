package org.nuanyang.counsel.web;

import java.time.Clock;
import java.time.Duration;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** So many questions a minute from one address: enough for a hall full of people, too few for a flood. */
@Component
class QuestionLimit {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final RateLimits limits;
  private final Clock clock;
  private final int most;

  QuestionLimit(RateLimits limits, Clock clock, @Value("${nuanyang.counsel.questions-a-minute:120}") int most) {
    this.limits = limits;
    this.clock = clock;
    this.most = most;
  }

  void count() {
    if (!limits.allow("counsel.ask", Source.address(), most, WINDOW)) throw new TooManyQuestions(secondsLeft());
  }

  private long secondsLeft() {
    return WINDOW.toSeconds() - Math.floorMod(clock.instant().getEpochSecond(), WINDOW.toSeconds());
  }

  /** Asked too often; {@link #secondsLeft} says when the next question is taken. */
  static final class TooManyQuestions extends Refusal {

    private final long secondsLeft;

    TooManyQuestions(long secondsLeft) {
      super("counsel.question.too-often");
      this.secondsLeft = secondsLeft;
    }

    long secondsLeft() {
      return secondsLeft;
    }

    @Override
    public int status() {
      return HttpStatus.TOO_MANY_REQUESTS.value();
    }
  }
}
