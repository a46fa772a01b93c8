package org.nuanyang.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.shared.Submissions;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleDatabaseTest
class SubmissionsTests {

  @Autowired Submissions submissions;
  @Autowired Clock clock;

  private final AtomicInteger runs = new AtomicInteger();
  private UUID key;

  @BeforeEach
  void aFormIsShown() {
    key = UUID.randomUUID();
  }

  @Test
  void giveTheFirstResultAgain() {
    submissions.once(key, "test.apply", () -> "first");

    assertThat(submissions.once(key, "test.apply", () -> "second")).isEqualTo("first");
  }

  @Test
  void forgetOnlyWhatIsOld() {
    Instant before = clock.instant();
    submissions.once(key, "test.apply", () -> "first");

    submissions.forgetBefore(before);
    assertThat(submissions.once(key, "test.apply", () -> "second")).isEqualTo("first");

    assertThat(submissions.forgetBefore(clock.instant().plusSeconds(1))).isPositive();
    assertThat(submissions.once(key, "test.apply", () -> "third")).isEqualTo("third");
  }

  @Test
  void tellPurposesApart() {
    submissions.once(key, "test.apply", () -> "first");

    assertThat(submissions.once(key, "test.withdraw", () -> "second")).isEqualTo("second");
  }

  @Test
  void mayBeRepeatedWhenTheFirstFailed() {
    assertThatThrownBy(() -> submissions.once(key, "test.apply", this::fail))
        .hasMessage("the office burnt down");

    assertThat(submissions.once(key, "test.apply", () -> "again")).isEqualTo("again");
  }

  @Test
  void runOnceWhenSixteenArriveTogether() throws Exception {
    var start = new CountDownLatch(1);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> results =
          IntStream.range(0, 16)
              .mapToObj(
                  each ->
                      people.submit(
                          () -> {
                            start.await();
                            return submissions.once(
                                key, "test.apply", () -> "case " + runs.incrementAndGet());
                          }))
              .toList();
      start.countDown();
      for (Future<String> result : results) assertThat(result.get()).isEqualTo("case 1");
    }
    assertThat(runs).hasValue(1);
  }

  private String fail() {
    throw new IllegalStateException("the office burnt down");
  }
}
