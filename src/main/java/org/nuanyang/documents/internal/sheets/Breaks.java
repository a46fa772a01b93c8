package org.nuanyang.documents.internal.sheets;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.documents.Block;

/** Page breaks that have something before and after them: an empty leaf is never wanted. */
final class Breaks {

  private Breaks() {}

  static List<Block> wanted(List<Block> blocks) {
    List<Block> wanted = new ArrayList<>();
    boolean due = false;
    for (Block block : blocks) {
      if (block instanceof Block.NewPage) due = !wanted.isEmpty();
      else {
        if (due) wanted.add(new Block.NewPage());
        due = false;
        wanted.add(block);
      }
    }
    return wanted;
  }
}
