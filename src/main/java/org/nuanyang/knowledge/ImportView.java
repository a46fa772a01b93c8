package org.nuanyang.knowledge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of an import and what came of it.
 *
 * @param total files it has to read
 * @param files files read so far
 * @param added texts and versions that are new or corrected
 * @param refused files that could not be read
 * @param differing files whose number of articles is not the one their list names
 * @param problem message key of what stopped it; null when nothing did
 */
public record ImportView(
    UUID id,
    String source,
    String byName,
    Instant startedAt,
    @Nullable Instant finishedAt,
    State state,
    int total,
    int files,
    int added,
    int unchanged,
    int refused,
    int differing,
    int articles,
    @Nullable String problem) {

  /** A run that has not moved for minutes was cut off; the same import can be begun again. */
  public enum State {
    RUNNING,
    DONE,
    FAILED,
    CUT_OFF
  }

  /** Key of the word for the state in the bundle {@code knowledge}. */
  public String messageKey() {
    return "knowledge.import.state." + state;
  }
}
