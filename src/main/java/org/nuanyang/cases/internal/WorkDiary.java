package org.nuanyang.cases.internal;

import static org.nuanyang.cases.CaseVerb.ADD_RECORD;
import static org.nuanyang.cases.CaseVerb.CANCEL_HEARING;
import static org.nuanyang.cases.CaseVerb.PLAN_HEARING;
import static org.nuanyang.cases.CaseVerb.UPLOAD;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseWork;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.RecordKind;
import org.nuanyang.cases.RecordQuestion;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperId;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the handler's records, hearings and uploads, and tells the recipient what they should know of it. */
@Component
@Transactional
class WorkDiary implements CaseWork {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CityClock.ZONE);

  private final CaseBook book;
  private final WorkRecords records;
  private final CasePapers papers;
  private final Hearings hearings;
  private final RecordQuestions questions;
  private final CaseClocks clocks;
  private final CitizenWords words;
  private final Files files;
  private final MessageSource messages;
  private final Clock clock;

  WorkDiary(
      CaseBook book,
      WorkRecords records,
      CasePapers papers,
      Hearings hearings,
      RecordQuestions questions,
      CaseClocks clocks,
      CitizenWords words,
      Files files,
      MessageSource messages,
      Clock clock) {
    this.book = book;
    this.records = records;
    this.papers = papers;
    this.hearings = hearings;
    this.questions = questions;
    this.clocks = clocks;
    this.words = words;
    this.files = files;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<RecordQuestion> questions(RecordKind kind) {
    return questions.of(kind);
  }

  @Override
  public UUID record(
      CaseId id, RecordKind kind, LocalDate on, @Nullable Integer minutes, boolean told, Map<String, String> answers, Actor by) {
    LegalAidCase about = book.take(id, ADD_RECORD, by);
    if (on.isAfter(LocalDate.now(clock)) || on.isBefore(about.grantedOn)) {
      throw new Refusal("cases.record.day", about.grantedOn, LocalDate.now(clock));
    }
    var kept = new LinkedHashMap<String, String>();
    for (RecordQuestion question : questions.of(kind)) {
      String answer = answers.getOrDefault(question.code(), "").strip();
      if (answer.isEmpty() && question.required()) throw new Refusal("cases.record.incomplete", question.label());
      if (!answer.isEmpty()) kept.put(question.code(), answer);
    }
    boolean said = told || kind == RecordKind.PROGRESS;
    PaperId paper = papers.record(about, kind, on, minutes, records.answered(kind, kept), by);
    UUID record = records.add(about.id, kind, on, minutes, said, kept, paper, by);
    book.note(about, about.stay(ADD_RECORD, kind.name()), by);
    if (said) toldRecipient(about, on, by);
    return record;
  }

  /** The thirty days to the next word run from the latest one. */
  private void toldRecipient(LegalAidCase about, LocalDate on, Actor by) {
    if (about.state == CaseState.IN_PROGRESS || about.state == CaseState.TO_MEDIATION) {
      clocks.stop(CaseClocks.TO_TELL, about);
      clocks.start(CaseClocks.TO_TELL, about, Days.startOf(on));
    }
    words.tell(about, ADD_RECORD, text("cases.citizen.told.title"), text("cases.citizen.told.text"), by);
  }

  @Override
  public UUID planHearing(CaseId id, Instant startsAt, String body, String place, Actor by) {
    LegalAidCase about = book.take(id, PLAN_HEARING, by);
    if (startsAt.isBefore(clock.instant())) throw new Refusal("cases.hearing.past");
    UUID hearing = hearings.plan(about.id, startsAt, body, place);
    book.note(about, about.stay(PLAN_HEARING, MOMENT.format(startsAt)), by);
    String when = MOMENT.format(startsAt);
    words.tell(
        about, PLAN_HEARING, text("cases.citizen.hearing.title", when), text("cases.citizen.hearing.text", body, place), by);
    return hearing;
  }

  @Override
  public void cancelHearing(CaseId id, UUID hearing, String reason, Actor by) {
    LegalAidCase about = book.take(id, CANCEL_HEARING, by);
    Instant was = hearings.cancel(about.id, hearing, reason);
    book.note(about, about.stay(CANCEL_HEARING, reason), by);
    words.tell(
        about, CANCEL_HEARING, text("cases.citizen.hearing-off.title", MOMENT.format(was)), text("cases.citizen.hearing-off.text"), by);
  }

  @Override
  public FileId upload(CaseId id, FileKind kind, String name, byte[] content, Actor by) {
    if (kind.late()) throw new Refusal("cases.upload.late");
    LegalAidCase about = book.take(id, UPLOAD, by);
    FileId kept = files.keep(about.id, about.city, kind.name(), name, content, by);
    book.note(about, about.stay(UPLOAD, kind.name()), by);
    return kept;
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}
