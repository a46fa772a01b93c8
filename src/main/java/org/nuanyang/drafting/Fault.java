package org.nuanyang.drafting;

import java.util.List;

/**
 * What is wrong with one answer.
 *
 * @param field path such as {@code evidence[0].name}
 * @param label the question it is about
 * @param key of the sentence that says what to do
 */
public record Fault(String field, String label, String key, List<Object> arguments) {

  public static Fault of(String field, String label, String key, Object... arguments) {
    return new Fault(field, label, key, List.of(arguments));
  }
}
