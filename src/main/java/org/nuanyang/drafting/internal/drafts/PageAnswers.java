package org.nuanyang.drafting.internal.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.AnswerPage;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.DraftView;
import org.nuanyang.drafting.Fault;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Scope;
import org.nuanyang.drafting.Screen;
import org.nuanyang.drafting.internal.interview.AnswerCheck;
import org.nuanyang.shared.Missing;

/**
 * Reads what was sent from one page. Without script a question that hangs on another of the same page
 * comes only after that was answered: the page is then shown again with what is still to ask.
 */
final class PageAnswers {

  private final DraftView draft;
  private final Screen.@Nullable Repeat repeat;
  private final int row;
  private final List<Fault> faults = new ArrayList<>();
  private boolean more;
  private Answers own;

  PageAnswers(DraftView draft, Screen screen, AnswerPage sent, LocalDate today) {
    this.draft = draft;
    this.repeat = screen.repeat();
    if ((repeat == null) != (sent.row() == null)) throw new Missing("drafting.unknown-page");
    this.row = sent.row() == null ? -1 : sent.row();
    this.own = repeat == null ? draft.given() : before(repeat);
    for (Question question : screen.questions()) read(question, sent, today);
  }

  private Answers before(Screen.Repeat asked) {
    List<Answers> rows = draft.given().rows(asked.list());
    if (row < 0 || row > rows.size()) throw new Missing("drafting.unknown-page");
    if (row == rows.size() && row >= asked.max()) faults.add(Fault.of(asked.list(), asked.one(), "drafting.error.too-many", asked.max(), asked.one()));
    return row == rows.size() ? Answers.NONE : rows.get(row);
  }

  private void read(Question question, AnswerPage sent, LocalDate today) {
    Scope scope = repeat == null ? Scope.of(own) : new Scope(draft.answers(), own);
    if (!question.when().holds(scope)) return;
    if (!sent.shown().contains(question.id())) {
      more |= !own.has(question.id());
      return;
    }
    AnswerCheck.Outcome outcome = AnswerCheck.read(question, sent.typed().getOrDefault(question.id(), List.of()), scope, today);
    Fault fault = AnswerCheck.fault(question.id(), question, outcome);
    if (fault != null) faults.add(fault);
    else own = own.with(question.id(), outcome instanceof AnswerCheck.Outcome.Kept kept ? kept.value() : "");
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  boolean more() {
    return more;
  }

  /** The page's answers as they would be: of the row, or all. */
  Answers tentative() {
    return own;
  }

  /** All answers with this page's among them. */
  Answers answers() {
    if (repeat == null) return own;
    List<Answers> rows = new ArrayList<>(draft.given().rows(repeat.list()));
    if (row == rows.size()) rows.add(own);
    else rows.set(row, own);
    return draft.given().withRows(repeat.list(), rows);
  }
}
