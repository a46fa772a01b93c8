package org.nuanyang.groups.internal;

import java.util.List;
import java.util.Map;

/**
 * A sheet as it was read, from its headings on.
 *
 * @param headings by the number of their column, counted from 0
 */
record Table(String sheet, Map<Integer, String> headings, List<Row> rows) {

  /** One row that has something in it. @param number as Excel shows it */
  record Row(int number, Map<Integer, Cell> cells, boolean merged) {

    Cell cell(int column) {
      return cells.getOrDefault(column, Cell.EMPTY);
    }
  }

  /**
   * One cell.
   *
   * @param text what stands in it; of a formula its last result, of a number all the digits that are left
   * @param number kept as a number and not as text
   * @param formula calculated by the sheet
   * @param date a number that is shown as a day
   */
  record Cell(String text, boolean number, boolean formula, boolean date) {
    static final Cell EMPTY = new Cell("", false, false, false);
  }
}
