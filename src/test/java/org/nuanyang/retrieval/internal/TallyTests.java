package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuanyang.retrieval.Measures;

class TallyTests {

  @Test
  void countsAsTheRulesOfTheEvaluationSay() {
    Tally tally = new Tally();
    tally.add(IntStream.rangeClosed(1, 100).boxed().toList(), Set.of(2, 30), 2);
    Measures measures = tally.measures();
    assertThat(measures.recall5()).isEqualTo(0.5);
    assertThat(measures.recall50()).isEqualTo(1);
    assertThat(measures.mrr10()).isEqualTo(0.5);
    assertThat(measures.hit10()).isEqualTo(1);
    assertThat(measures.ndcg10()).isCloseTo((1 / log2(3)) / (1 + 1 / log2(3)), within(1e-9));
  }

  @Test
  void anArticleTheLibraryLacksIsNotFoundAndStillWanted() {
    Tally tally = new Tally();
    tally.add(List.of(1, 2, 3), Set.of(1), 2);
    assertThat(tally.measures().recall100()).isEqualTo(0.5);
  }

  @Test
  void aQuestionWithoutArticlesDoesNotCount() {
    Tally tally = new Tally();
    tally.add(List.of(1), Set.of(), 0);
    assertThat(tally.measures().questions()).isZero();
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
