package org.nuanyang.documents.internal.sheets;

import org.nuanyang.documents.Block;

/** An option as it is printed. */
final class Ticks {

  private Ticks() {}

  static String of(Block.Option option) {
    return (option.ticked() ? "☑" : "□") + Lines.one(option.text());
  }
}
