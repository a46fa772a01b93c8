package org.nuanyang.knowledge.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field that holds one entry a line. */
final class Lines {

  private Lines() {}

  static List<String> of(@Nullable String field) {
    return field == null ? List.of() : field.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static String joined(List<String> entries) {
    return String.join("\n", entries);
  }

  static String plain(@Nullable String field) {
    return field == null ? "" : field.strip();
  }

  /** What was ticked and was there to be ticked. */
  static List<String> among(@Nullable List<@Nullable String> ticked, List<String> offered) {
    return ticked == null ? List.of() : offered.stream().filter(ticked::contains).toList();
  }
}
