package org.nuanyang.criminal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organ is told about its notice.
 *
 * @param number of our file, such as 暖法援刑通〔2026〕12号
 * @param repeated the same person, case and stage had been notified before: this is that file
 * @param lacking what has to be sent in yet
 * @param answerBy the last moment for us to name a lawyer; null when none is owed
 * @param lawyer who defends; null while nobody is named
 */
public record NoticeAnswer(
    NoticeId id,
    String number,
    NoticeState state,
    boolean repeated,
    List<Lacking> lacking,
    @Nullable Instant answerBy,
    @Nullable NamedLawyer lawyer) {

  /** The lawyer of the 复函. */
  public record NamedLawyer(String name, String licence, String phone, String firm) {}
}
