package org.nuanyang.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One paper that may follow under 容缺受理, and where it is.
 *
 * @param code of the required paper, such as {@code WAGE_MATERIALS}
 * @param name as the pledge prints it
 * @param note what it must be, or papers of which one is enough
 * @param broughtOn the applicant sent it by phone; an officer has still to look
 * @param inOn an officer saw that it is in order, or that it is not needed any more
 * @param spared why it is not needed any more; empty when it came
 */
public record ToleratedPaper(
    String code, String name, String note, @Nullable LocalDate broughtOn, @Nullable LocalDate inOn, String spared) {

  public boolean isIn() {
    return inOn != null;
  }
}
