package org.nuanyang.policies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as people read it.
 *
 * @param title the row in a few words
 * @param profileName whose row it is
 * @param direction what would be more generous; null where the table says it for all
 * @param mayChange whether the city may write a row of its own in this place
 * @param ended the city ended its row
 */
public record RuleLine(
    RuleVersion version,
    String title,
    String profileName,
    @Nullable String direction,
    boolean mayChange,
    boolean ended,
    List<Cell> cells) {

  /** @param text the value in words; never empty */
  public record Cell(String label, String text) {}
}
