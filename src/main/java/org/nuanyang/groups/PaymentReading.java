package org.nuanyang.groups;

import java.util.List;
import java.util.UUID;
import org.nuanyang.shared.Money;

/**
 * An uploaded list of payments as it was understood, before anything is taken over.
 *
 * @param sheet the sheet that was read; empty for CSV, which has none
 * @param fresh how many payments would be entered
 * @param sum what those add up to
 * @param known how many were entered before
 * @param faulty how many cannot be taken as they are
 */
public record PaymentReading(UUID upload, String fileName, String sheet, int fresh, Money sum, int known, int faulty, List<Line> lines) {

  /**
   * One row.
   *
   * @param row number of the row in the file, as Excel shows it
   * @param problems what to do about it, in words; empty when it can be taken
   * @param remarks what is worth knowing, such as more than was awarded
   */
  public record Line(int row, String name, String on, String way, String amount, boolean known, List<String> problems, List<String> remarks) {

    public boolean good() {
      return problems.isEmpty();
    }
  }
}
