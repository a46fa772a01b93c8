package org.nuanyang.assessment.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a fact or a count.
 *
 * @param values what was said; several for a fact of several options; null when not said
 * @param asked whether it matters at all: a fact of a branch not taken is not asked
 */
record Told(@Nullable List<String> values, boolean asked) {

  static final Told OPEN = new Told(null, true);
  static final Told UNASKED = new Told(null, false);

  static Told of(String value) {
    return new Told(List.of(value), true);
  }

  boolean open() {
    return asked && values == null;
  }
}
