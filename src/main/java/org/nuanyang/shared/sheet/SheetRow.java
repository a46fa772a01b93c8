package org.nuanyang.shared.sheet;

import java.util.Map;
import java.util.Set;

/**
 * One row of a list.
 *
 * @param number as the person sees it at the left edge of the file
 * @param cells by the key of the column; an empty cell is left out
 * @param rounded keys of columns where Excel kept a long number as a rounded one (an identity number typed as a number)
 * @param merged keys of columns whose cell is swallowed by a merged one, so that nobody knows what was meant
 * @param joined keys of columns whose cell is one with others, the first of them too: nobody can tell whose it is
 * @param formulas keys of columns that the sheet calculates; the cell holds the result that was left behind
 */
public record SheetRow(int number, Map<String, String> cells, Set<String> rounded, Set<String> merged, Set<String> joined, Set<String> formulas) {

  /** What stands in a column; empty when nothing does. */
  public String text(String key) {
    return cells.getOrDefault(key, "");
  }
}
