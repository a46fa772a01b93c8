package org.nuanyang.archive;

/** One of the two books of a volume. */
public enum Book {
  /** 正卷: whoever may see the case may see it. */
  OPEN,
  /** 密卷: private and secret papers; opens only while it is lent out. */
  SEALED;

  public String messageKey() {
    return "archive.book." + name();
  }
}
