package org.nuanyang.drafting.web;

import java.util.List;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;

/** A block of a sheet with the name of its kind, for templates to choose by. */
record ShownBlock(String kind, Block block) {

  /** Paragraphs of running text. */
  public List<String> lines() {
    return block instanceof Block.Paragraph paragraph ? paragraph.text().lines().toList() : List.of();
  }

  static List<ShownBlock> all(PaperSheet sheet) {
    return sheet.blocks().stream().map(block -> new ShownBlock(block.getClass().getSimpleName(), block)).toList();
  }
}
