package org.nuanyang.duty;

import java.util.Arrays;
import java.util.List;

/**
 * One part of why a lawyer stands in the rota.
 *
 * @param code {@code duty.reason.} + this is the sentence
 * @param values what the sentence speaks of, as text
 */
public record Reason(String code, List<String> values) {

  public static Reason of(String code, Object... values) {
    return new Reason(code, Arrays.stream(values).map(String::valueOf).toList());
  }

  public String messageKey() {
    return "duty.reason." + code;
  }
}
