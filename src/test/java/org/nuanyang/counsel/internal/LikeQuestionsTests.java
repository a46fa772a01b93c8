package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.counsel.Unanswered;

class LikeQuestionsTests {

  @Test
  void putsTogetherWhatSharesItsWords() {
    List<Unanswered> groups =
        LikeQuestions.together(List.of("彩礼能不能退", "彩礼要退多少", "邻居的狗咬了鸡", "退彩礼怎么办", "邻居家狗咬死我的鸡"));

    assertThat(groups).hasSize(2);
    assertThat(groups.getFirst().many()).isEqualTo(3);
    assertThat(groups.getFirst().words()).contains("彩礼");
  }

  @Test
  void bearsWordlessOnes() {
    assertThat(LikeQuestions.together(List.of("？？", "。。", ""))).singleElement().satisfies(group -> assertThat(group.many()).isEqualTo(3));
  }

  @Test
  void tellsHowFarTwoMixesAreApart() {
    assertThat(AdviceWeeks.apart(Map.of("LABOR", 5, "TRAFFIC", 5), Map.of("LABOR", 10))).isEqualTo(0.5);
    assertThat(AdviceWeeks.apart(Map.of("LABOR", 3), Map.of("LABOR", 30))).isZero();
  }
}
