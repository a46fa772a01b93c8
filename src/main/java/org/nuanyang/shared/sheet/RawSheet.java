package org.nuanyang.shared.sheet;

import java.util.List;
import java.util.Map;

/** A sheet as it lies in the file. @param tooLong whether reading stopped before its end */
record RawSheet(List<Line> lines, List<Merged> merged, boolean tooLong) {

  /** @param rounded whether the file keeps a number of more digits than it can hold */
  record Cell(String text, boolean rounded) {}

  /** @param number from 1, as the person sees it */
  record Line(int number, Map<Integer, Cell> cells) {}

  /** Cells joined into one; what was meant stands in the first of them. Lines from 1, places from 0. */
  record Merged(int fromLine, int toLine, int fromPlace, int toPlace) {
    boolean swallows(int line, int place) {
      return line >= fromLine && line <= toLine && place >= fromPlace && place <= toPlace && (line != fromLine || place != fromPlace);
    }
  }

  boolean isSwallowed(int line, int place) {
    return merged.stream().anyMatch(one -> one.swallows(line, place));
  }
}
