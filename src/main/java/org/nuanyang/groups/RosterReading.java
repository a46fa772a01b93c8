package org.nuanyang.groups;

import java.util.List;
import java.util.UUID;

/**
 * An uploaded roster as it was understood, before anything is taken over.
 *
 * @param sheet the sheet that was read; empty for CSV, which has none
 * @param fresh how many would come to the roster
 * @param known how many stand on it already and would only be brought up to date
 * @param faulty how many cannot be taken as they are
 */
public record RosterReading(UUID upload, String fileName, String sheet, int fresh, int known, int faulty, List<Line> lines) {

  /**
   * One row.
   *
   * @param row number of the row in the file, as Excel shows it
   * @param identity hidden except for its ends; empty when it cannot be one
   * @param problems what to do about it, in words; empty when it can be taken
   * @param remarks what is worth knowing, such as another file of the same person
   */
  public record Line(int row, String name, String identity, String claimed, boolean known, List<String> problems, List<String> remarks) {

    public boolean good() {
      return problems.isEmpty();
    }
  }
}
