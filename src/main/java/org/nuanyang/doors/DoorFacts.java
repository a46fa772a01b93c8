package org.nuanyang.doors;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a trouble.
 *
 * @param answers by code of question; unknown ones are overlooked
 * @param since the day that counts: a decision was received, or the wrong became known; null when nobody said
 */
public record DoorFacts(String topic, Map<String, String> answers, @Nullable LocalDate since) {

  public DoorFacts {
    answers = Map.copyOf(answers);
  }
}
