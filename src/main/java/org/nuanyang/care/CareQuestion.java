package org.nuanyang.care;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question of the sheet. @param id stable code such as {@code mind} */
public record CareQuestion(String id, String ask, List<Option> options) {

  /** One answer. @param need code of the {@link CareNeed} it shows; null when nothing has to be minded */
  public record Option(String value, String says, @Nullable String need) {}

  public boolean offers(String value) {
    return options.stream().anyMatch(option -> option.value().equals(value));
  }
}
