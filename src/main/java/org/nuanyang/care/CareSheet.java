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
 * @param trend the latest sheets side by side; null for eyes that need only what to mind, and before there are two
 * @param calls the open one first
 * @param erasedAt when the person took the consent back; null otherwise
 */
public record CareSheet(
    MatterId matter,
    int version,
    @Nullable Map<String, String> answers,
    List<CareNeed> needs,
    @Nullable Instant filledAt,
    @Nullable String filledBy,
    @Nullable Instant erasedAt,
    @Nullable CareTrend trend,
    List<CareCall> calls) {

  /** The day the office gets in touch again; null when none is set. */
  public @Nullable CareCall nextCall() {
    return calls.stream().filter(call -> call.doneAt() == null).findFirst().orElse(null);
  }

  /** Whether answers are kept now. */
  public boolean kept() {
    return filledAt != null && erasedAt == null;
  }
}
