package org.nuanyang.kit.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a reader wants pages shown, kept in a cookie: {@code size.theme}. */
record Display(String size, String theme) {

  static final String COOKIE = "display";
  private static final Set<String> SIZES = Set.of("normal", "elder");
  private static final Set<String> THEMES = Set.of("normal", "dark", "contrast");

  /** Anything unknown in the cookie counts as normal. */
  static Display of(@Nullable String cookie) {
    String[] parts = cookie == null ? new String[0] : cookie.split("\\.", -1);
    if (parts.length != 2) return new Display("normal", "normal");
    return new Display("normal", "normal").with(parts[0], parts[1]);
  }

  Display with(@Nullable String newSize, @Nullable String newTheme) {
    return new Display(
        newSize != null && SIZES.contains(newSize) ? newSize : size,
        newTheme != null && THEMES.contains(newTheme) ? newTheme : theme);
  }

  @Override
  public String toString() {
    return size + "." + theme;
  }
}
