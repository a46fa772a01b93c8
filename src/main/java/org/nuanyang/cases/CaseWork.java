package org.nuanyang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.FileId;
import org.nuanyang.identity.Actor;

/** What the handler does day by day. Records are only ever added; nothing written is changed. */
public interface CaseWork {

  /** The guided questions of one kind of record, in the order they are asked. */
  List<RecordQuestion> questions(RecordKind kind);

  /**
   * Writes one record.
   *
   * @param minutes time spent; null when not counted
   * @param told whether the recipient was told how it stands; starts the thirty days to the next word anew
   * @param answers by the codes of {@link #questions}; required ones must not be blank
   */
  UUID record(
      CaseId id, RecordKind kind, LocalDate on, @Nullable Integer minutes, boolean told, Map<String, String> answers, Actor by);

  /** Puts a hearing into the calendar and tells the recipient its day and place. */
  UUID planHearing(CaseId id, Instant startsAt, String body, String place, Actor by);

  void cancelHearing(CaseId id, UUID hearing, String reason, Actor by);

  /** Keeps a file of the case: a photo or a PDF. */
  FileId upload(CaseId id, FileKind kind, String name, byte[] content, Actor by);
}
