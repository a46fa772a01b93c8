package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuanyang.counsel.internal.ArticleChoice.Candidate;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawStatus;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.GuideHit;
import org.nuanyang.retrieval.Hit;
import org.nuanyang.shared.Citation;

class ArticleChoiceTests {

  private static final String QUESTION = "干完活老板拖欠工资";

  private final Guide wages = guide("wages", "老板拖欠工资不给怎么要", "工资要按月发，拖欠可以投诉。【劳动法第五十条】", "去劳动监察投诉。【劳动保障监察条例第二十六条】");
  private final Guides guides = shelf(wages);
  private final GuideDigest digest = new GuideDigest(guides);

  @Test
  void aStoryInEverydayWordsIsAnsweredByItsGuideFirst() {
    assertThat(first(chosen(0.5, List.of("民法典第一条", "民法典第二条", "民法典第三条")))).isEqualTo("劳动法第五十条");
  }

  @Test
  void aQuestionThatSpeaksAsTheLawDoesIsAnsweredBySearchFirst() {
    assertThat(first(chosen(0.85, List.of("民法典第一条", "民法典第二条", "民法典第三条")))).isEqualTo("民法典第一条");
  }

  @Test
  void whatGuideAndSearchBothNameStandsAboveWhatSearchAloneFound() {
    List<String> found = List.of("民法典第一条", "民法典第二条", "劳动法第五十条");

    assertThat(first(chosen(0.7, found))).isEqualTo("劳动法第五十条");
    assertThat(chosen(0.7, found).firstThree()).isGreaterThan(chosen(0.7, List.of("民法典第一条", "民法典第二条", "民法典第三条")).firstThree());
  }

  @Test
  void anArticleOfTheStepsCountsLessThanOneTheAnswerRestsOn() {
    List<Candidate> candidates = chosen(0.5, List.of("劳动保障监察条例第二十六条", "民法典第二条", "民法典第三条")).candidates();

    assertThat(candidates).extracting(Candidate::address).startsWith("劳动法第五十条", "劳动保障监察条例第二十六条");
    assertThat(candidates).filteredOn(Candidate::supported).extracting(Candidate::address).containsExactly("劳动法第五十条", "劳动保障监察条例第二十六条");
  }

  @Test
  void whatThePersonNamedComesBeforeEverything() {
    Findings found = found(0.5, List.of("民法典第一条", "民法典第二条"));
    GuideChoice choice = GuideChoice.of(found, digest.hear(QUESTION), guides, digest);

    assertThat(first(ArticleChoice.of(List.of(new Citation("刑法", "第二百七十六条之一")), found, choice, digest))).isEqualTo("刑法第二百七十六条之一");
  }

  @Test
  void aGuideFitsTheLessTheMoreAQuestionSpeaksAsTheLawDoes() {
    assertThat(choice(0.5).fits()).isGreaterThan(Assurance.FITS);
    assertThat(choice(0.9).fits()).isLessThan(choice(0.5).fits());
    assertThat(GuideChoice.of(Findings.NONE, digest.hear(QUESTION), guides, digest).fits()).isZero();
  }

  private GuideChoice choice(double likeness) {
    return GuideChoice.of(found(likeness, List.of("民法典第一条")), digest.hear(QUESTION), guides, digest);
  }

  private ArticleChoice chosen(double likeness, List<String> articles) {
    Findings found = found(likeness, articles);
    return ArticleChoice.of(List.of(), found, GuideChoice.of(found, digest.hear(QUESTION), guides, digest), digest);
  }

  private static String first(ArticleChoice choice) {
    return choice.candidates().getFirst().address();
  }

  /** Found in this order, each a little behind the one before. */
  private Findings found(double likeness, List<String> articles) {
    List<Hit> hits = IntStream.range(0, articles.size()).mapToObj(at -> hit(articles.get(at), 20 - at)).toList();
    return new Findings(hits, List.of(), List.of(new GuideHit(wages.id(), wages.title(), wages.title(), 0.68)), true, 20, likeness);
  }

  private static Hit hit(String address, double score) {
    int at = address.indexOf('第');
    return new Hit(new UUID(1, at), address.substring(0, at), address.substring(at), "", "", "", LawLevel.LAW, LawStatus.IN_FORCE, null, score, List.of());
  }

  private static Guides shelf(Guide... all) {
    List<Guide> published = List.of(all);
    return new Guides() {
      @Override
      public List<Guide> published() {
        return published;
      }

      @Override
      public Optional<Guide> guide(String id) {
        return published.stream().filter(one -> one.id().equals(id)).findFirst();
      }
    };
  }

  private static Guide guide(String id, String asked, String answer, String step) {
    return new Guide(
        id, "LABOR", List.of(), asked, List.of(asked), answer, List.of(), List.of(step), List.of(), List.of(), List.of(), List.of(),
        new Guide.Aid(false, null, ""), new Guide.Tools(List.of(), List.of()), List.of(), List.of());
  }
}
