package org.nuanyang.policies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft does to one row, beside what is in force without it.
 *
 * @param before null for a new row
 * @param after null for a row that ends, where nothing inherited speaks in its place
 */
public record RowChange(
    String table, String tableLabel, String code, String title, boolean ends, @Nullable RuleLine before,
    @Nullable RuleLine after, List<Difference> differences, String changedByName) {

  /** One column that changes. */
  public record Difference(String label, String before, String after) {}
}
