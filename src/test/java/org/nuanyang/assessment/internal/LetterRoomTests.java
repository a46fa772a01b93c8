package org.nuanyang.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuanyang.assessment.Advice;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.OpinionLetter;
import org.nuanyang.assessment.OpinionLetter.Section;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.knowledge.ArticleView;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.CitationCheck.Outcome;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.LawUnit;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Citation;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class LetterRoomTests {

  private static final String[] DISMISSED = {
    "claim", "dismissal", "still", "left", "relation", "company", "left_on", "2026-06-30", "hired_on", "2020-01-01", "chased", "no",
    "wage", "6000", "ending", "oral", "papers", "contract,bank"
  };

  /** Knows every law, and that these were repealed. */
  private record Library(Set<String> repealed) implements LawLibrary {

    @Override
    public Optional<ArticleView> article(String law, String number, LocalDate asOf) {
      return Optional.empty();
    }

    @Override
    public CitationCheck check(Citation citation, LocalDate asOf) {
      return new CitationCheck(citation, repealed.contains(citation.law()) ? Outcome.REPEALED : Outcome.IN_FORCE, null, null, null, null);
    }

    @Override
    public List<Citation> mentionedIn(String text) {
      return List.of();
    }

    @Override
    public List<LawUnit> changedSince(long sequence, int limit) {
      return List.of();
    }

    @Override
    public long newestChange() {
      return 1;
    }
  }

  static LetterRoom room(String... repealed) {
    var texts = new ReloadableResourceBundleMessageSource();
    texts.setBasename("classpath:messages/assessment");
    texts.setDefaultEncoding("UTF-8");
    return new LetterRoom(new Library(Set.of(repealed)), new LetterWords(texts));
  }

  static String text(OpinionLetter letter, String heading) {
    return letter.sections().stream().filter(section -> section.heading().equals(heading)).map(Section::text).findFirst().orElse("");
  }

  @Test
  void saysWhatIsArguedShownAndMissing() {
    OpinionLetter letter = room().of(Disputes.of(Category.LABOR, DISMISSED));

    assertThat(text(letter, "争议焦点和法律依据")).contains("是怎么离开的，单位有没有道理", "《劳动合同法》第八十七条");
    assertThat(text(letter, "哪些能说明，还缺什么")).contains("您在这个单位上班、归它管、它给您发钱（由您说明）：从您说的看，已经有材料", "是单位让您走的（由您说明）：还缺材料");
    assertThat(text(letter, "期限")).contains("申请劳动仲裁：最后一天是2027年6月30日");
    assertThat(text(letter, "下一步")).contains("写信息问单位");
    assertThat(letter.articles()).allMatch(OpinionLetter.Article::inForce);
  }

  @Test
  void showsTheWorkingOfTheSums() {
    assertThat(text(room().of(Disputes.of(Category.LABOR, DISMISSED)), "金额怎么算")).contains("42,000.00元", "《劳动合同法》第四十七条");
  }

  @Test
  void leavesOutWhatIsNoLongerLaw() {
    OpinionLetter letter = room("劳动合同法").of(Disputes.of(Category.LABOR, DISMISSED));

    assertThat(letter.sections().stream().filter(section -> !section.heading().equals("金额怎么算")).map(Section::text)).noneMatch(text -> text.contains("《劳动合同法》"));
    assertThat(letter.articles()).noneMatch(article -> article.citation().law().equals("劳动合同法"));
  }

  @Test
  void writesDownWhatAConsultationAnswered() {
    Sourced law = Sourced.of("工资要按月发。【劳动法第五十条】");
    Sourced old = Sourced.of("旧的说法。【合同法第一条】");
    Advice advice = new Advice(
        Category.LABOR, LocalDate.of(2026, 11, 22), "老板三个月没发工资", List.of(law, old), List.of(Sourced.of("留好流水。")),
        List.of(new Advice.Term(Sourced.of("一年里申请仲裁。【劳动争议调解仲裁法第二十七条】"), LocalDate.of(2027, 1, 5))), List.of(), List.of("劳动监察大队"), List.of(), List.of());

    OpinionLetter letter = room("合同法").of(advice);

    assertThat(text(letter, "您说的情况")).isEqualTo("老板三个月没发工资");
    assertThat(text(letter, "法律怎么说")).isEqualTo("· 工资要按月发。（《劳动法》第五十条）");
    assertThat(text(letter, "期限")).contains("最后一天是2027年1月5日");
    assertThat(letter.sections()).extracting(Section::heading).containsExactly("您说的情况", "法律怎么说", "要留的材料", "期限", "去哪里");
  }

  @Test
  void isMachineMadeUntilALawyerSigns() {
    OpinionLetter letter = room().of(Disputes.of(Category.LABOR, DISMISSED));

    assertThat(room().sheet(letter).machineMade()).isTrue();
    PaperSheet signed = room().sheet(letter, "律师已审核");
    assertThat(signed.machineMade()).isFalse();
    assertThat(signed.blocks().toString()).contains("律师已审核");
  }

  @ParameterizedTest
  @MethodSource("org.nuanyang.assessment.internal.EveryRuleTests#shipped")
  void speaksOfNoChance(RuleSet rules) {
    Random dice = new Random(11);
    for (int i = 0; i < 20; i++) {
      Assessment assessment = Disputes.ALL.assess(rules.checklist().category(), Disputes.drawn(rules, dice));
      OpinionLetter letter = room().of(assessment);
      List<String> spoken = letter.sections().stream().filter(section -> !section.heading().equals("金额怎么算")).map(Section::text).toList();
      assertThat(spoken).noneMatch(text -> text.matches("(?s).*([%％]|胜诉率|胜算|几率|概率|成把握).*"));
    }
  }
}
