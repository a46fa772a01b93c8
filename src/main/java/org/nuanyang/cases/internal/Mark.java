package org.nuanyang.cases.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Slice;

/** Where the next page of a list begins: the sort value and the id of the last row shown. */
record Mark(String text, UUID id) {

  private static final UUID FIRST = new UUID(0, 0);

  static Mark of(Instant at, UUID id) {
    return new Mark(at.toString(), id);
  }

  /** A mark somebody tampered with starts the list anew. */
  static Mark parse(@Nullable String written) {
    int cut = written == null ? -1 : written.lastIndexOf('~');
    if (cut < 0) return new Mark("", FIRST);
    try {
      return new Mark(written.substring(0, cut), UUID.fromString(written.substring(cut + 1)));
    } catch (IllegalArgumentException forged) {
      return new Mark("", FIRST);
    }
  }

  Instant at(Instant otherwise) {
    try {
      return text.isEmpty() ? otherwise : Slice.moment(text);
    } catch (java.time.DateTimeException forged) {
      return otherwise;
    }
  }

  @Override
  public String toString() {
    return text + "~" + id;
  }
}
