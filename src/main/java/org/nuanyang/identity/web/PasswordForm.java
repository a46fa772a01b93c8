package org.nuanyang.identity.web;

import org.jspecify.annotations.Nullable;

/** What the password page asks. Never printed, never shown again. */
record PasswordForm(@Nullable String present, @Nullable String chosen, @Nullable String again) {

  PasswordForm {
    present = present == null ? "" : present;
    chosen = chosen == null ? "" : chosen;
    again = again == null ? "" : again;
  }

  @Override
  public String toString() {
    return "PasswordForm";
  }
}
