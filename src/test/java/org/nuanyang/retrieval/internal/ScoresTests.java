package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawStatus;
import org.nuanyang.knowledge.LawUnit;

class ScoresTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Random random = new Random(5);
  @TempDir Path folder;

  @Test
  void aTextWithoutAVectorYetIsExpectedToMeanWhatItsWordsSay() throws IOException {
    try (WordIndex index = new WordIndex(folder)) {
      index.take(articles("老板拖欠工资应当补发。", "婚姻自由。", "车辆靠右行驶。", "城市绿化。", "船舶登记。"));
      Snapshot snapshot = index.snapshot();
      VectorBank bank = new VectorBank();
      for (int place = 1; place < 5; place++) bank.add(Map.of(snapshot.units[place].digest(), vector()));
      Scores scores = Scores.of(snapshot, "拖欠工资", List.of(), TODAY);

      Standard meaning = scores.meaning(snapshot, vector(), bank);

      assertThat(meaning.at(0)).isCloseTo(scores.words[0] / 2, within(0.01f)).isPositive();
      assertThat(scores.words[0] + 2 * meaning.at(0)).isGreaterThan(scores.words[1] + 2 * meaning.at(1));
    }
  }

  private Vector vector() {
    float[] direction = new float[Vector.DIMENSIONS];
    for (int i = 0; i < direction.length; i++) direction[i] = (float) random.nextGaussian();
    return Vector.of(direction);
  }

  private static List<LawUnit> articles(String... texts) {
    List<LawUnit> units = new ArrayList<>();
    for (String text : texts) {
      int number = units.size() + 1;
      units.add(new LawUnit(number, new UUID(0, number), new UUID(1, number), "法" + number, "第一条", "", "", text, LawLevel.LAW,
          LawStatus.IN_FORCE, null, LocalDate.of(1995, 1, 1), null, true));
    }
    return units;
  }
}
