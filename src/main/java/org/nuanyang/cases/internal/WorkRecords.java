package org.nuanyang.cases.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.RecordKind;
import org.nuanyang.cases.RecordView;
import org.nuanyang.documents.PaperId;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed records of work; only ever added to. */
@Component
class WorkRecords {

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final RecordQuestions questions;
  private final Clock clock;

  WorkRecords(JdbcClient jdbc, Sealer sealer, RecordQuestions questions, Clock clock) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.questions = questions;
    this.clock = clock;
  }

  UUID add(
      UUID caseId, RecordKind kind, LocalDate on, @Nullable Integer minutes, boolean told, Map<String, String> answers, PaperId paper, Actor by) {
    UUID id = Ids.next(clock);
    jdbc.sql(
            """
            insert into work_record (id, case_id, kind, done_on, minutes, told, answers, actor, actor_name, written_at, paper)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            id,
            caseId,
            kind.name(),
            Date.valueOf(on),
            minutes,
            told,
            sealer.sealAnswers(answers),
            by.id(),
            by.name(),
            Timestamp.from(clock.instant()),
            paper.value())
        .update();
    return id;
  }

  /** All records of a case, oldest work first. */
  List<RecordView> of(UUID caseId) {
    return jdbc.sql("select * from work_record where case_id = ? order by done_on, id")
        .param(caseId)
        .query(this::read)
        .list();
  }

  private RecordView read(ResultSet row, int line) throws SQLException {
    RecordKind kind = RecordKind.valueOf(row.getString("kind"));
    UUID paper = row.getObject("paper", UUID.class);
    return new RecordView(
        row.getObject("id", UUID.class),
        kind,
        row.getObject("done_on", LocalDate.class),
        row.getObject("minutes", Integer.class),
        row.getBoolean("told"),
        answered(kind, sealer.openAnswers(row.getBytes("answers"))),
        row.getString("actor_name"),
        paper == null ? null : new PaperId(paper));
  }

  /** What was written down, under its questions and in their order. */
  List<RecordView.Answer> answered(RecordKind kind, Map<String, String> answers) {
    return questions.of(kind).stream()
        .filter(question -> answers.containsKey(question.code()))
        .map(question -> new RecordView.Answer(question.label(), answers.get(question.code())))
        .toList();
  }
}
