package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanyang.counsel.internal.GuideWords.Heard;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.matters.Category;

class GuideWordsTests {

  private final GuideWords words =
      new GuideWords(
          List.of(
              guide("wages", "LABOR", "工地干活老板拖欠工资", "工资应当按月支付"),
              guide("divorce", "MARRIAGE_FAMILY", "夫妻离婚房子怎么分", "离婚时共同财产先协议"),
              guide("custody", "MARRIAGE_FAMILY", "离婚后孩子归谁养", "抚养权看孩子利益")));

  @Test
  void hearsTheCategoryAndTheGuideThatSpeakThatWay() {
    Heard heard = words.hear("老板欠工资不给");

    assertThat(heard.of(Category.LABOR)).isZero();
    assertThat(heard.of(Category.MARRIAGE_FAMILY)).isNegative();
    assertThat(heard.inGuide("wages")).isGreaterThan(heard.inGuide("divorce")).isGreaterThan(0);
  }

  @Test
  void rareWordsTellMoreThanCommonOnes() {
    Heard heard = words.hear("离婚孩子归谁");

    assertThat(heard.inGuide("custody")).isGreaterThan(heard.inGuide("divorce"));
    assertThat(heard.share(words.pairs("孩子归谁"))).isGreaterThan(heard.share(words.pairs("离婚")));
  }

  @Test
  void knowsHowMuchOfAQuestionIsSpokenOfAtAll() {
    assertThat(words.hear("拖欠工资").known()).isEqualTo(1);
    assertThat(words.hear("火锅底料").known()).isZero();
    assertThat(words.hear("").known()).isZero();
  }

  private static Guide guide(String id, String category, String asked, String answer) {
    return new Guide(
        id, category, List.of(), asked, List.of(asked), answer, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        new Guide.Aid(false, null, ""), new Guide.Tools(List.of(), List.of()), List.of(), List.of());
  }
}
