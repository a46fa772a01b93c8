package org.nuanyang.criminal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a comparison.
 *
 * @param number of our file; empty when we have none
 * @param differs message keys of what is different; empty otherwise
 * @param reason why they differ; null while nobody has said
 */
public record ReconciliationLine(
    UUID id, Kind kind, @Nullable UUID notice, String number, String person, String caseNumber, CriminalStage stage, String charge,
    @Nullable LocalDate theirDay, @Nullable LocalDate ourDay, List<String> differs, @Nullable Settlement reason, String note,
    @Nullable String settledBy) {

  /** Who has the row. */
  public enum Kind {
    ONLY_THEIRS,
    ONLY_OURS,
    DIFFERING,
    MATCHED;

    public String messageKey() {
      return "criminal.line." + name();
    }
  }

  public boolean open() {
    return kind != Kind.MATCHED && reason == null;
  }
}
