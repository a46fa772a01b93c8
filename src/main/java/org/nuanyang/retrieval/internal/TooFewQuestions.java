package org.nuanyang.retrieval.internal;

import org.nuanyang.retrieval.Learning;
import org.nuanyang.shared.Refusal;

/** What few questions teach cannot be measured. */
class TooFewQuestions extends Refusal {

  private final int questions;

  TooFewQuestions(int questions) {
    super("retrieval.learn.few", Learning.FEWEST, questions);
    this.questions = questions;
  }

  int questions() {
    return questions;
  }
}
