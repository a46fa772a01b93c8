package org.nuanyang.shared;

import org.jspecify.annotations.Nullable;

/** One option of a form field, in the words a person reads. */
public record Choice(String value, String label, @Nullable String hint) {

  public static Choice of(String value, String label) {
    return new Choice(value, label, null);
  }
}
