package org.nuanyang.care;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.MatterId;

/**
 * The sheet of one matter as an actor may see it.
 *
 * @param version 0 when none was filled yet
 * @param answers by question; null for eyes that need only what to mind
 * @param needs dangers first
 * @param filledAt null while none was filled
 * @param erasedAt when the person took the consent back; null otherwise
 */
public record CareSheet(
    MatterId matter,
    int version,
    @Nullable Map<String, String> answers,
    List<CareNeed> needs,
    @Nullable Instant filledAt,
    @Nullable String filledBy,
    @Nullable Instant erasedAt) {

  /** Whether answers are kept now. */
  public boolean kept() {
    return filledAt != null && erasedAt == null;
  }
}
