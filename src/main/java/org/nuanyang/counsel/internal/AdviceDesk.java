package org.nuanyang.counsel.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.consultation.AskQuestion;
import org.nuanyang.consultation.ConsultationId;
import org.nuanyang.consultation.Consultations;
import org.nuanyang.consultation.CounselNotes;
import org.nuanyang.consultation.NoteCounsel;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.SafetyNotice;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.AskCounsel;
import org.nuanyang.counsel.CallLawyer;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.counsel.Hearing;
import org.nuanyang.counsel.Turn;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Where questions come in and answers go out; thinking is done before the transaction, keeping within it. */
@Component
class AdviceDesk implements Counsel {

  private final Adviser adviser;
  private final Phrasing phrasing;
  private final ConversationBook book;
  private final CounselNotes notes;
  private final Consultations consultations;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final ReviewShelf reviews;
  private final AdviceCount count;
  private final CounselWords words;

  AdviceDesk(Adviser adviser, Phrasing phrasing, ConversationBook book, CounselNotes notes, Consultations consultations,
      Submissions submissions, TransactionOperations transaction, ReviewShelf reviews, AdviceCount count, CounselWords words) {
    this.adviser = adviser;
    this.phrasing = phrasing;
    this.book = book;
    this.notes = notes;
    this.consultations = consultations;
    this.submissions = submissions;
    this.transaction = transaction;
    this.reviews = reviews;
    this.count = count;
    this.words = words;
  }

  @Override
  public Conversation ask(AskCounsel command, Hearing hearing) {
    String question = command.question().strip();
    if (question.isEmpty()) throw new Refusal("counsel.question.empty");
    if (question.length() > AskCounsel.LONGEST) throw new Refusal("counsel.question.long", AskCounsel.LONGEST);
    ConversationId goingOn = command.conversation();
    String before = goingOn == null ? null : book.lastQuestion(goingOn);
    Answer found = adviser.advise(question, before);
    hearing.found(found);
    Answer answer = phrasing.phrase(before == null ? question : before + "\n" + question, found, hearing);
    UUID key = command.submissionKey();
    return transaction.execute(
        status ->
            key == null
                ? keep(command, question, answer)
                : book.open(new ConversationId(UUID.fromString(
                    submissions.once(key, "counsel.ask", () -> keep(command, question, answer).id().value().toString())))));
  }

  /** One card a talk, whether its category is known or not: who asked is counted. */
  private Conversation keep(AskCounsel command, String question, Answer answer) {
    ConversationId goingOn = command.conversation();
    Conversation talk;
    if (goingOn == null) {
      NoteCounsel note = new NoteCounsel(command.city(), command.channel(), answer.category(), question, stated(answer));
      talk = book.begin(command, question, answer, notes.note(note).orElse(null));
    } else {
      book.hold(goingOn);
      talk = book.goOn(book.open(goingOn), question, answer);
      if (talk.card() != null) notes.goOn(talk.card(), answer.category(), asked(talk), told(talk));
    }
    count.answered(command.city(), answer);
    return talk;
  }

  @Override
  public List<SafetyNotice> danger(String words) {
    return adviser.danger(words);
  }

  @Override
  public Answer consider(String question) {
    return adviser.advise(question, null);
  }

  @Override
  @Transactional(readOnly = true)
  public Conversation conversation(ConversationId id) {
    return book.open(id);
  }

  @Override
  @Transactional
  public void rate(ConversationId id, int turn, boolean helpful) {
    book.hold(id);
    Conversation talk = book.open(id);
    Turn rated = talk.turns().stream().filter(one -> one.number() == turn).findFirst().orElseThrow(() -> new Missing("counsel.forgotten"));
    book.rate(id, turn, helpful);
    count.rated(id, turn, rated.helpful(), helpful);
    reviews.rated(talk, book.city(id), rated, helpful);
  }

  @Override
  @Transactional
  public Conversation call(CallLawyer command) {
    submissions.once(command.submissionKey(), "counsel.call", () -> wait(command).value().toString());
    return book.open(command.conversation());
  }

  private ConsultationId wait(CallLawyer command) {
    book.hold(command.conversation());
    Conversation talk = book.open(command.conversation());
    if (talk.waiting() != null) return talk.waiting();
    ConsultationId card =
        consultations.ask(
            new AskQuestion(
                command.submissionKey(), command.city(), null, command.region(), Channel.ONLINE, command.category(),
                command.name(), command.phone(), 1, words.say("counsel.transcript", asked(talk), told(talk)), null,
                Actor.citizen(command.city())));
    if (talk.card() != null) notes.handedOver(talk.card());
    book.waitsFor(talk.id(), card);
    return card;
  }

  @Override
  @Transactional
  public void forget(ConversationId id) {
    Conversation talk = book.open(id);
    if (talk.waiting() != null) throw new Refusal("counsel.forget.with-lawyer");
    if (talk.card() != null) notes.forget(talk.card());
    reviews.forget(id);
    book.forget(id);
  }

  private static String asked(Conversation talk) {
    return talk.turns().stream().map(Turn::question).collect(Collectors.joining("\n"));
  }

  /** What was stated, in short: a lawyer who takes over sees what the person has been told. */
  private static String told(Conversation talk) {
    return talk.turns().stream().map(Turn::answer).map(AdviceDesk::stated).collect(Collectors.joining("\n"));
  }

  private static String stated(Answer answer) {
    List<Statement> statements = answer.statements();
    return statements.stream().map(Statement::text).collect(Collectors.joining("\n"));
  }
}
