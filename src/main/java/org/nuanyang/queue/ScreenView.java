package org.nuanyang.queue;

import java.util.List;

/** What hangs on the wall: numbers and windows, nothing of anybody. @param called newest first */
public record ScreenView(String siteName, List<Called> called, int waiting, List<String> missed) {

  /** A number that is called or being served. @param fresh called, and not begun yet */
  public record Called(String number, String window, boolean fresh) {}
}
