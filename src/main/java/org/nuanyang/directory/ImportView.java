package org.nuanyang.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.sheet.SheetRow;

/**
 * A list that was sent in.
 *
 * @param problems what is wrong, by row; rows not named are good
 * @param takenAt null while nobody said to take it
 */
public record ImportView(UUID id, ImportKind kind, List<SheetRow> rows, List<Problem> problems, Instant sentAt, @Nullable Instant takenAt, int taken) {

  /** @param row as the person sees it at the left edge of the file */
  public record Problem(int row, String sentence) {}

  public long good() {
    return rows.size() - problems.stream().mapToInt(Problem::row).distinct().count();
  }

  public long bad() {
    return rows.size() - good();
  }
}
