package org.nuanyang.eligibility;

import java.util.List;
import org.nuanyang.shared.Missing;

/**
 * The front door of the citizen's interview. A check keeps answers only, no personal data; whoever
 * has its address can go on with it, and after thirty days it is cleared away.
 */
public interface Checks {

  /** Opens an empty check under the rules of this installation's city and of today. */
  CheckId start();

  /**
   * Keeps an answer; an earlier answer to the same question is replaced. Answers to questions that
   * no longer arise are remembered, and not counted.
   *
   * @throws InvalidFacts when the answer does not fit the question
   * @throws Missing when there is no such check
   */
  void answer(CheckId check, String questionId, List<String> given);

  /** @throws Missing when there is no such check, or it was cleared away */
  CheckView find(CheckId check);
}
