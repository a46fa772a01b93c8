package org.nuanyang.catalogue;

import java.util.List;

/**
 * A question of the generic form beyond name, phone and story.
 *
 * @param key stable name of the answer
 * @param options to choose from, for {@link Kind#CHOICE}
 */
public record FormField(String key, String label, String hint, Kind kind, boolean required, List<String> options) {

  public FormField {
    hint = hint == null ? "" : hint;
    options = options == null ? List.of() : List.copyOf(options);
  }

  /** What kind of answer is asked. */
  public enum Kind { TEXT, LINES, NUMBER, DATE, CHOICE, YES_NO }
}
