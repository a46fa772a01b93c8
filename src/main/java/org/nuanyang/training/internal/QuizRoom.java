package org.nuanyang.training.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.nuanyang.training.CourseId;
import org.nuanyang.training.CourseKind;
import org.nuanyang.training.CourseState;
import org.nuanyang.training.Question;
import org.nuanyang.training.QuizResult;
import org.nuanyang.training.Quizzes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the questions at the end of a course, and keeps every try. */
@Component
@Transactional
class QuizRoom implements Quizzes {

  private static final int MOST_QUESTIONS = 50;

  private final CourseBook book;
  private final Questions questions;
  private final Seats seats;
  private final Diplomas diplomas;
  private final TrainingRules rules;
  private final LawLibrary laws;
  private final Submissions submissions;
  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final Clock clock;

  QuizRoom(CourseBook book, Questions questions, Seats seats, Diplomas diplomas, TrainingRules rules, LawLibrary laws, Submissions submissions,
      JdbcClient jdbc, AuditTrail audit, Clock clock) {
    this.book = book;
    this.questions = questions;
    this.seats = seats;
    this.diplomas = diplomas;
    this.rules = rules;
    this.laws = laws;
    this.submissions = submissions;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Question> questions(CourseId course, Actor by) {
    Course of = book.find(course.value(), by);
    if (CourseBook.gives(of, by)) return questions.of(of.id);
    mayAnswer(of, by);
    return questions.of(of.id).stream().map(one -> new Question(one.id(), one.text(), one.options(), -1, "", new Citation("", ""))).toList();
  }

  /** Who was there may answer; who reads alone may from the beginning to the end. */
  private Seats.Seat mayAnswer(Course course, Actor by) {
    if (course.state == CourseState.CANCELLED) throw new Refusal("training.not-open");
    Seats.Seat seat = seats.of(course.id, by.id()).filter(one -> !one.withdrawn()).orElseThrow(() -> new Refusal("training.not-enrolled"));
    if (course.kind.meets() && seat.signedInAt() == null) throw new Refusal("training.not-there");
    boolean early = clock.instant().isBefore(course.startsAt);
    boolean late = course.kind == CourseKind.ALONE && !clock.instant().isBefore(course.endsAt);
    if (early) throw new Refusal("training.not-begun");
    if (late) throw new Refusal("training.over");
    return seat;
  }

  @Override
  public void add(CourseId course, Question question, Actor by) {
    Course of = book.given(course.value(), by);
    if (questions.tried(of.id)) throw new Refusal("training.tried");
    if (questions.count(of.id) >= MOST_QUESTIONS) throw new Refusal("training.questions.most", MOST_QUESTIONS);
    mustStand(question.citation());
    questions.add(Ids.next(clock), of.id, question);
    audit.did(by, "training.ask", "course", of.id, "");
  }

  /** Nothing is taught from an article that is gone; a law this library does not hold is the teacher's word. */
  private void mustStand(Citation citation) {
    if (citation.law().isEmpty()) return;
    CitationCheck.Outcome found = laws.check(citation, rules.today()).outcome();
    if (found == CitationCheck.Outcome.REPEALED || found == CitationCheck.Outcome.ARTICLE_UNKNOWN) throw new Refusal("training.article", citation.toString());
  }

  @Override
  public void remove(CourseId course, UUID question, Actor by) {
    Course of = book.given(course.value(), by);
    if (questions.tried(of.id)) throw new Refusal("training.tried");
    questions.remove(of.id, question);
    audit.did(by, "training.unask", "course", of.id, "");
  }

  @Override
  public QuizResult answer(CourseId course, UUID submissionKey, List<Integer> chosen, Actor by) {
    Course of = book.findAlone(course.value(), by);
    Seats.Seat seat = mayAnswer(of, by);
    List<Question> asked = questions.of(of.id);
    if (asked.isEmpty()) throw new Refusal("training.no-questions");
    int needed = rules.number(of.city, "pass_percent");
    String attempt = submissions.once(submissionKey, "training.answer", () -> kept(of, seat, chosen, marked(asked, chosen, needed), by).toString());
    return marked(asked, chosen(UUID.fromString(attempt), of, by), needed);
  }

  /** What was kept, not what was sent: a form sent again with other answers shows the first ones. */
  private List<Integer> chosen(UUID attempt, Course course, Actor by) {
    return jdbc.sql("select chosen from training_attempt where id = ? and course = ? and account = ?")
        .params(attempt, course.id, by.id())
        .query((row, line) -> List.of((Integer[]) row.getArray(1).getArray()))
        .optional()
        .orElseThrow(() -> new Missing("training.unknown"));
  }

  private UUID kept(Course course, Seats.Seat seat, List<Integer> chosen, QuizResult result, Actor by) {
    if (seat.score() != null && seat.score() >= result.needed()) throw new Refusal("training.passed-already");
    int most = rules.number(course.city, "tries_a_day");
    int today =
        jdbc.sql("select count(*) from training_attempt where course = ? and account = ? and on_day = ?").params(course.id, by.id(), rules.today()).query(Integer.class).single();
    if (today >= most) throw new Refusal("training.tries", most);
    UUID id = Ids.next(clock);
    jdbc.sql("insert into training_attempt (id, course, account, on_day, at, chosen, score) values (?, ?, ?, ?, ?, ?, ?)")
        .params(id, course.id, by.id(), rules.today(), Timestamp.from(clock.instant()), chosen.toArray(Integer[]::new), result.score())
        .update();
    seats.scored(seat.id(), result.score());
    boolean done = course.kind == CourseKind.ALONE || course.state == CourseState.HELD;
    if (result.passed() && done) diplomas.award(course, seat.id());
    audit.did(by, "training.answer", "course", course.id, "");
    return id;
  }

  static QuizResult marked(List<Question> asked, List<Integer> chosen, int needed) {
    List<QuizResult.Answered> answers = new ArrayList<>();
    for (int place = 0; place < asked.size(); place++) answers.add(new QuizResult.Answered(asked.get(place), place < chosen.size() ? chosen.get(place) : -1));
    long right = answers.stream().filter(QuizResult.Answered::right).count();
    return new QuizResult((int) (right * 100 / asked.size()), needed, answers);
  }
}
