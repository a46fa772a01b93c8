package org.nuanyang.eligibility;

import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Choice;

/** One answer to choose, in plain words, with the icon that stands beside it. */
public record Option(String value, String label, @Nullable String hint, @Nullable String icon) {

  public Choice choice() {
    return new Choice(value, label, hint);
  }
}
