package org.nuanyang.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record of the handler's work, opened. @param told whether the recipient was told how it stands */
public record RecordView(
    UUID id, RecordKind kind, LocalDate on, @Nullable Integer minutes, boolean told, List<Answer> answers, String who) {

  /** What was written down under one question of the guided form. */
  public record Answer(String question, String text) {}
}
