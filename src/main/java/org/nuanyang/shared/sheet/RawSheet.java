package org.nuanyang.shared.sheet;

import java.util.List;
import java.util.Map;

/**
 * A sheet as it lies in the file.
 *
 * @param name empty in a file that has but one
 * @param tooLong whether reading stopped before its end
 */
record RawSheet(String name, List<Line> lines, List<Merged> merged, boolean tooLong) {

  /**
   * @param rounded whether the file keeps a number of more digits than it can hold
   * @param formula calculated by the sheet
   */
  record Cell(String text, boolean rounded, boolean formula) {
    static Cell of(String text) {
      return new Cell(text, false, false);
    }

    Cell calculated() {
      return new Cell(text, rounded, true);
    }
  }

  /** @param number from 1, as the person sees it */
  record Line(int number, Map<Integer, Cell> cells) {}

  /** Cells joined into one; what was meant stands in the first of them. Lines from 1, places from 0. */
  record Merged(int fromLine, int toLine, int fromPlace, int toPlace) {
    boolean covers(int place) {
      return place >= fromPlace && place <= toPlace;
    }

    boolean swallows(int line, int place) {
      return line >= fromLine && line <= toLine && covers(place) && (line != fromLine || place != fromPlace);
    }
  }

  List<Merged> mergedIn(int line) {
    return merged.stream().filter(one -> line >= one.fromLine() && line <= one.toLine()).toList();
  }
}
