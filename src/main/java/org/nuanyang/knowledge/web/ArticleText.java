package org.nuanyang.knowledge.web;

import java.util.ArrayList;
import java.util.List;

/** The words of an article as a page lays them out: paragraphs, items, tables. */
record ArticleText(List<Block> blocks) {

  /**
   * One block.
   *
   * @param rows cells of a table, the heading first; empty for words
   */
  record Block(String kind, String words, List<List<String>> rows) {}

  static ArticleText of(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("|")) {
        if (!line.matches("[|\\s:-]+")) rows.add(cells(line));
        continue;
      }
      table(blocks, rows);
      if (!line.isBlank()) blocks.add(new Block(line.matches("^[（(].{1,4}[）)].*") ? "item" : "paragraph", line, List.of()));
    }
    table(blocks, rows);
    return new ArticleText(blocks);
  }

  private static void table(List<Block> blocks, List<List<String>> rows) {
    if (rows.isEmpty()) return;
    blocks.add(new Block("table", "", List.copyOf(rows)));
    rows.clear();
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("\\|", -1)) cells.add(cell.strip());
    return cells;
  }
}
