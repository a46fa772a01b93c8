package org.nuanyang.training;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The questions at the end of a course. */
public interface Quizzes {

  /** In their order; whoever takes part sees them once signed in, without what is right. */
  List<Question> questions(CourseId course, Actor by);

  /** Adds one, until the first person has tried. @throws org.nuanyang.shared.Refusal the article is repealed or not in the law */
  void add(CourseId course, Question question, Actor by);

  void remove(CourseId course, UUID question, Actor by);

  /**
   * One try, kept for good.
   *
   * @param chosen index of the answer to each question in order; -1 for none
   * @throws org.nuanyang.shared.Refusal not signed in, passed already, or too many tries today
   */
  QuizResult answer(CourseId course, UUID submissionKey, List<Integer> chosen, Actor by);
}
