package org.nuanyang.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.nuanyang.shared.Refusal;

/** So many people press the button in the same moment. */
final class Race {

  private Race() {}

  /** Who got it, in order of asking; whoever did not was told that it is taken, and nothing else. */
  static List<Boolean> of(int people, IntConsumer asks) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(people)) {
      List<Future<Boolean>> answers = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        int number = i;
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  try {
                    asks.accept(number);
                    return true;
                  } catch (Refusal taken) {
                    assertThat(taken).hasMessage("booking.taken");
                    return false;
                  }
                }));
      }
      start.countDown();
      List<Boolean> won = new ArrayList<>();
      for (Future<Boolean> answer : answers) won.add(answer.get());
      return won;
    }
  }
}
