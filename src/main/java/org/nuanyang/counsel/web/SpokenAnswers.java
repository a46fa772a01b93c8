package org.nuanyang.counsel.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.Turn;
import org.nuanyang.counsel.web.SpokenAnswer.Cited;
import org.nuanyang.counsel.web.SpokenAnswer.Said;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a talk's last turn into the words of the interface, with a form for speaking aloud. */
@Component
class SpokenAnswers {

  private static final int SENTENCES_ALOUD = 3;

  private final MessageSource messages;
  private final TalkLabel label;

  SpokenAnswers(MessageSource messages, TalkLabel label) {
    this.messages = messages;
    this.label = label;
  }

  SpokenAnswer of(Conversation talk) {
    Turn turn = talk.last();
    Answer answer = turn.answer();
    List<Said> statements = said(answer.statements());
    List<String> followUps =
        Stream.concat(answer.asksBack().stream(), answer.suggestions().stream().map(Answer.Suggestion::question)).toList();
    return new SpokenAnswer(
        talk.id().value(), turn.number(), answer.category() == null ? null : answer.category().name(),
        answer.safety().stream().map(SpokenAnswers::safety).toList(), statements, followUps, said(answer.steps()),
        said(answer.evidence()), answer.deadlines().stream().map(SpokenAnswers::term).toList(), said(answer.costs()),
        answer.places(), answer.aid().likely(), said(answer.aid().reason()), answer.aid().matter(), answer.calculators(),
        answer.papers(), answer.confidence(), answer.certainty().name(), answer.handsOver(),
        say("counsel.lead." + answer.certainty()), say("counsel.disclaimer"), say(answer.wording() == null ? "counsel.made-by" : "counsel.made-by.model"), aloud(answer),
        label.of(talk), answer.wording());
  }

  /** Short sentences, danger first, no articles read out. */
  String aloud(Answer answer) {
    Stream<String> danger = answer.safety().stream().map(Answer.SafetyNotice::title);
    Stream<String> law = answer.statements().stream().map(Statement::text).limit(SENTENCES_ALOUD);
    Stream<String> step = answer.steps().stream().map(Statement::text).limit(1);
    return Stream.of(Stream.of(say("counsel.made-by.aloud")), danger, Stream.of(say("counsel.lead." + answer.certainty())), law, step)
        .flatMap(part -> part)
        .collect(Collectors.joining(" "));
  }

  static SpokenAnswer.Safety safety(Answer.SafetyNotice notice) {
    return new SpokenAnswer.Safety(
        notice.kind(), notice.title(), said(notice.words()),
        notice.phones().stream().map(phone -> phone.number() + " " + phone.name()).toList());
  }

  private static SpokenAnswer.Term term(Answer.Deadline deadline) {
    Said term = said(deadline.term());
    return new SpokenAnswer.Term(term.text(), term.citations(), deadline.from(), deadline.lastDay(), deadline.passed());
  }

  private static List<Said> said(List<Statement> statements) {
    return statements.stream().map(SpokenAnswers::said).toList();
  }

  static Said said(Statement statement) {
    return new Said(
        statement.text(),
        statement.citations().stream().map(one -> new Cited(one.law(), one.article(), one.text(), one.status(), one.link())).toList());
  }

  private String say(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
