package org.nuanyang.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperId;

/**
 * One record of the handler's work, opened.
 *
 * @param told whether the recipient was told how it stands
 * @param paper the record as a paper of the volume; null for records written before there were such papers
 */
public record RecordView(
    UUID id, RecordKind kind, LocalDate on, @Nullable Integer minutes, boolean told, List<Answer> answers, String who,
    @Nullable PaperId paper) {

  /** What was written down under one question of the guided form. */
  public record Answer(String question, String text) {}
}
