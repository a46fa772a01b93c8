package org.nuanyang.counsel.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.assessment.Advice;
import org.nuanyang.assessment.Opinions;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.counsel.Turn;
import org.nuanyang.documents.PaperDownload;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Missing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The newest answer of a talk as an opinion letter to take home. */
@Controller
class TalkOpinion {

  private final Counsel counsel;
  private final Opinions opinions;
  private final PaperDownload download;

  TalkOpinion(Counsel counsel, Opinions opinions, PaperDownload download) {
    this.counsel = counsel;
    this.opinions = opinions;
    this.download = download;
  }

  @GetMapping("/ask/{id}/opinion")
  ResponseEntity<byte[]> opinion(@PathVariable UUID id, @RequestParam(defaultValue = "pdf") String format) {
    Turn turn = counsel.conversation(new ConversationId(id)).last();
    Category category = turn.answer().category();
    if (category == null || turn.answer().statements().isEmpty()) throw new Missing("counsel.no-opinion");
    PaperSheet sheet = opinions.sheet(opinions.of(advice(category, turn)));
    return download.of(sheet, format);
  }

  private static Advice advice(Category category, Turn turn) {
    Answer answer = turn.answer();
    return new Advice(
        category, LocalDate.ofInstant(turn.askedAt(), CityClock.ZONE), turn.question(), sourced(answer.statements()), sourced(answer.evidence()),
        answer.deadlines().stream().map(term -> new Advice.Term(sourced(term.term()), term.lastDay())).toList(), sourced(answer.costs()),
        answer.places(), sourced(answer.steps()), answer.asksBack());
  }

  private static List<Sourced> sourced(List<Statement> statements) {
    return statements.stream().map(TalkOpinion::sourced).toList();
  }

  private static Sourced sourced(Statement statement) {
    return new Sourced(statement.text(), statement.citations().stream().map(cited -> new Citation(cited.law(), cited.article())).toList());
  }
}
