package org.nuanyang.criminal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.NoticeAnswer;

/** The answer to an organ's system. */
@Schema(name = "DefenceNoticeAnswer")
record AnswerSheet(
    UUID id, String number, String state, String stateInWords, boolean repeated, List<Gap> lacking, @Nullable Instant answerBy,
    NoticeAnswer.@Nullable NamedLawyer lawyer) {

  /** One thing that has to be sent in yet. */
  @Schema(name = "DefenceNoticeGap")
  record Gap(String code, String field, String sentence) {}

  static AnswerSheet of(NoticeAnswer answer, NoticeChoices words) {
    return new AnswerSheet(
        answer.id().value(), answer.number(), answer.state().name(), words.say(answer.state().messageKey()), answer.repeated(),
        answer.lacking().stream().map(one -> new Gap(one.name(), one.field(), words.say(one.messageKey()))).toList(), answer.answerBy(),
        answer.lawyer());
  }
}
