package org.nuanyang.training;

import java.util.List;

/** What came of one try. @param score in percent @param needed percent that pass @param answers each question with what was chosen */
public record QuizResult(int score, int needed, List<Answered> answers) {

  /** @param chosen index of the chosen answer; -1 for none */
  public record Answered(Question question, int chosen) {
    public boolean right() {
      return chosen == question.right();
    }
  }

  public boolean passed() {
    return score >= needed;
  }
}
