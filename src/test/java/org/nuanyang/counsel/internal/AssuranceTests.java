package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawStatus;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.GuideHit;
import org.nuanyang.retrieval.Hit;

class AssuranceTests {

  private static final Guide WAGES =
      new Guide(
          "wages", "LABOR", List.of(), "老板拖欠工资不给怎么要", List.of("老板拖欠工资不给怎么要"), "工资要按月发，拖欠可以投诉。【劳动法第五十条】",
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), new Guide.Aid(false, null, ""), new Guide.Tools(List.of(), List.of()),
          List.of(), List.of());
  private static final Guides SHELF = new Guides() {
    private final List<Guide> all = List.of(WAGES);

    @Override
    public List<Guide> published() {
      return all;
    }

    @Override
    public Optional<Guide> guide(String id) {
      return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
  };
  private final GuideDigest digest = new GuideDigest(SHELF);

  @Test
  void aQuestionThatSpeaksAsTheLawDoesIsLawThoughNoGuideKnowsIt() {
    assertThat(isOutside("仓储物能不能留置", found(0, 0.75))).isFalse();
    assertThat(isOutside("仓储物能不能留置", found(0.46, 0.75))).isFalse();
  }

  @Test
  void whatNeitherGuidesNorLawKnowIsOutside() {
    assertThat(isOutside("皮鞋怎么擦才亮", found(0, 0.45))).isTrue();
    assertThat(isOutside("皮鞋怎么擦才亮", found(0.46, 0.45))).isTrue();
  }

  @Test
  void everydayWordsOfAGuideAreLawThoughNoArticleSpeaksSo() {
    assertThat(isOutside("老板拖欠工资不给", found(0.52, 0.5))).isFalse();
  }

  @Test
  void whatIsFarFromEveryArticleNeedsANearerGuide() {
    assertThat(isOutside("老板不给擦皮鞋", found(0.52, 0.42))).isTrue();
    assertThat(isOutside("老板不给擦皮鞋", found(0.52, 0.5))).isFalse();
    assertThat(isOutside("老板不给擦皮鞋", found(0.57, 0.42))).isFalse();
  }

  @Test
  void anAnswerIsTheSurerTheMoreSearchAndGuideSpeakForIt() {
    double well = assurance(found(0.72, 0.6, 28));

    assertThat(well).isGreaterThan(assurance(found(0.55, 0.6, 28))).isGreaterThan(assurance(found(0.72, 0.6, 12)));
    assertThat(well).isBetween(Assurance.LIKELY, 1.0);
  }

  private boolean isOutside(String question, Findings found) {
    return Assurance.isOutside(found, GuideChoice.of(found, digest.hear(question), SHELF, digest));
  }

  private double assurance(Findings found) {
    GuideChoice guides = GuideChoice.of(found, digest.hear("老板拖欠工资不给"), SHELF, digest);
    return Assurance.of(ArticleChoice.of(List.of(), found, guides, digest), guides, found);
  }

  private static Findings found(double guide, double likeness) {
    return found(guide, likeness, 20);
  }

  private static Findings found(double guide, double likeness, double standing) {
    List<GuideHit> guides = guide == 0 ? List.of() : List.of(new GuideHit(WAGES.id(), WAGES.title(), WAGES.title(), guide));
    return new Findings(List.of(hit("第一条", 9), hit("第二条", 8)), List.of(), guides, true, standing, likeness);
  }

  private static Hit hit(String article, double score) {
    return new Hit(new UUID(1, 1), "民法典", article, "", "", "", LawLevel.LAW, LawStatus.IN_FORCE, null, score, List.of());
  }
}
