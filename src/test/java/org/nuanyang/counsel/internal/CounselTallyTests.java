package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.Aid;
import org.nuanyang.counsel.Answer.Certainty;
import org.nuanyang.counsel.Answer.CitedArticle;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.matters.Category;

class CounselTallyTests {

  private static final LabelledQuestion ASKED = new LabelledQuestion("工资几号发", "LABOR", List.of());
  private static final LabelledQuestion ELSEWHERE = new LabelledQuestion("明天下雨吗", LabelledQuestion.OUTSIDE, List.of());

  private final CounselTally tally = new CounselTally();

  private static Answer answer(Category category, Certainty certainty, String... articles) {
    List<Statement> said =
        Stream.of(articles).map(one -> new Statement("话", List.of(new CitedArticle("劳动法", one, "原文", "IN_FORCE", "/laws/x")))).toList();
    return new Answer(
        category, List.of(), said, List.of(), List.of(), List.of(), List.of(), List.of(),
        new Aid(false, null, new Statement("", List.of())), List.of(), List.of(), List.of(), List.of(), null, 0.8, certainty);
  }

  @Test
  void looksAtTheFirstThreeArticlesAndTakesAParagraphForItsArticle() {
    tally.add(ASKED, Set.of("劳动法第五十条"), answer(Category.LABOR, Certainty.SURE, "第一条", "第五十条第一款"), 2, 0);
    tally.add(ASKED, Set.of("劳动法第五十条"), answer(Category.TRAFFIC, Certainty.SURE, "第一条", "第二条", "第三条", "第五十条"), 4, 0);

    CounselMeasures measures = tally.measures();
    assertThat(measures.firstThree()).isEqualTo(0.5);
    assertThat(measures.sureFirstThree()).isEqualTo(0.5);
    assertThat(measures.categoryRight()).isEqualTo(0.5);
    assertThat(measures.silent()).isZero();
  }

  @Test
  void countsTheSameArticleOnce() {
    assertThat(CounselTally.cited(answer(null, Certainty.SURE, "第一条第一款", "第一条第二款", "第二条之一第三项"))).containsExactly("劳动法第一条", "劳动法第二条之一");
  }

  @Test
  void keepsSilenceHandOverAndInventionsApart() {
    tally.add(ASKED, Set.of("劳动法第五十条"), answer(null, Certainty.UNSURE), 0, 0);
    tally.add(ASKED, Set.of("劳动法第五十条"), answer(Category.LABOR, Certainty.LIKELY, "第九百条"), 1, 1);

    CounselMeasures measures = tally.measures();
    assertThat(measures.silent()).isEqualTo(0.5);
    assertThat(measures.handedOver()).isEqualTo(0.5);
    assertThat(measures.invented()).isEqualTo(1);
  }

  @Test
  void wantsNoLawForWhatIsNoMatterOfLaw() {
    tally.add(ELSEWHERE, Set.of(), answer(null, Certainty.OUTSIDE), 0, 0);
    tally.add(ELSEWHERE, Set.of(), answer(null, Certainty.LIKELY, "第一条"), 1, 0);

    assertThat(tally.measures().turnedAway()).isEqualTo(0.5);
    assertThat(tally.measures().questions()).isZero();
  }
}
