package org.nuanyang.counsel.web;

import java.nio.charset.StandardCharsets;
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
import org.nuanyang.counsel.web.SpokenAnswer.Tool;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

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
        answer.papers(), tools(answer), answer.repealed(), answer.confidence(), answer.certainty().name(), answer.handsOver(),
        say("counsel.lead." + answer.certainty()), say("counsel.disclaimer"), say(answer.wording() == null ? "counsel.made-by" : "counsel.made-by.model"), aloud(answer),
        label.of(talk), answer.wording());
  }

  /** Short sentences, danger first, no articles read out. */
  String aloud(Answer answer) {
    Stream<String> danger = answer.safety().stream().map(Answer.SafetyNotice::title);
    Stream<String> gone = answer.repealed().stream().map(one -> one.by() == null ? say("counsel.repealed", one.law()) : say("counsel.repealed.by", one.law(), one.by()));
    Stream<String> law = answer.statements().stream().map(Statement::text).limit(SENTENCES_ALOUD);
    Stream<String> step = answer.steps().stream().map(Statement::text).limit(1);
    return Stream.of(Stream.of(say("counsel.made-by.aloud")), danger, Stream.of(say("counsel.lead." + answer.certainty())), gone, law, step)
        .flatMap(part -> part)
        .collect(Collectors.joining(" "));
  }

  /** What helps on, each one tap away. A sum is offered, never worked out by itself: its figures are the person's to confirm. */
  List<Tool> tools(Answer answer) {
    Stream<Tool> sums =
        answer.calculators().stream()
            .map(id -> new Tool("CALCULATOR", messages.getMessage("knowledge.sum." + id, null, id, Locale.SIMPLIFIED_CHINESE), "/calculators/" + id));
    Stream<Tool> papers =
        answer.papers().stream().map(name -> new Tool("PAPER", name, "/papers?q=" + UriUtils.encodeQueryParam(name, StandardCharsets.UTF_8)));
    return Stream.concat(sums, papers).toList();
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

  private String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
