package org.nuanyang.counsel;

import java.util.List;
import org.nuanyang.identity.Actor;

/** How good the answers are: a sample read by people, what stayed unanswered, and the figures of the weeks. */
public interface AdviceQuality {

  /** Ten answers of the last seven days; the same seed draws the same ones while they are kept. */
  List<SampledAnswer> sample(String seed, Actor by);

  /** Marks one sampled answer; the same reader's later marks replace the earlier. */
  void score(ScoreAnswer command);

  /** Questions of the last thirty days that were not answered well, those alike together, the biggest group first. */
  List<Unanswered> unanswered(Actor by);

  /** The last twelve weeks, newest first. */
  List<WeekOfAdvice> weeks(Actor by);
}
