package org.nuanyang.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.OpinionLetter;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.DraftingExamples;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.internal.ShippedShelf;
import org.nuanyang.matters.Category;

/** What a finished paper says of the dispute behind it, and the opinion that follows. */
class DraftFactsTests {

  private static final GuidedPapers SHELF = ShippedShelf.SHELF;
  private static final DraftFacts FACTS = new DraftFacts(Disputes.ALL);

  static Stream<String> papers() {
    return FACTS.papers().keySet().stream();
  }

  /** A question, an answer, a fact or an option that is not there would be passed over in silence. */
  @ParameterizedTest
  @MethodSource("papers")
  void namesOnlyWhatThereIs(String id) {
    GuidedPaper paper = SHELF.find(id);
    Checklist checklist = Disputes.ALL.checklist(paper.category());
    DraftFacts.Said said = FACTS.papers().get(id);
    said.is().forEach((fact, option) -> known(checklist, fact, option));
    said.same().forEach((fact, question) -> question(paper, question));
    said.answered().forEach((fact, questions) -> questions.forEach((question, option) -> {
      question(paper, question);
      known(checklist, fact, option);
    }));
    said.chosen().forEach((fact, questions) -> questions.forEach((question, options) -> options.forEach((answer, option) -> {
      assertThat(question(paper, question).option(answer)).as(question + "=" + answer).isNotNull();
      known(checklist, fact, option);
    })));
    said.total().values().stream().flatMap(Collection::stream).forEach(question -> question(paper, question));
    Stream.of(said.same().keySet(), said.total().keySet()).flatMap(Collection::stream).forEach(fact -> fact(checklist, fact));
  }

  private static Question question(GuidedPaper paper, String id) {
    return paper.screens().stream().flatMap(screen -> screen.questions().stream()).filter(question -> question.id().equals(id)).findFirst()
        .orElseThrow(() -> new AssertionError(paper.id() + " asks no " + id));
  }

  private static Checklist.Fact fact(Checklist checklist, String id) {
    return checklist.facts().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(checklist.category() + " has no fact " + id));
  }

  private static void known(Checklist checklist, String fact, String option) {
    assertThat(fact(checklist, fact).label(option)).as(fact + "=" + option).isPresent();
  }

  /** The example every paper has is enough to argue about, to weigh ways and to say what is missing. */
  @ParameterizedTest
  @MethodSource("papers")
  void theExampleOfEveryPaperGivesAnOpinion(String id) {
    GuidedPaper paper = SHELF.find(id);
    Map<String, String> facts = facts(id);
    assertThat(facts).hasSizeGreaterThanOrEqualTo(2);
    OpinionLetter letter = LetterRoomTests.room().of(Disputes.ALL.assess(paper.category(), facts));
    assertThat(letter.sections()).extracting(OpinionLetter.Section::heading).contains("您说的情况", "争议焦点和法律依据", "主要风险", "可以走的路", "下一步", "还要弄清的情况");
    assertThat(letter.articles()).isNotEmpty();
  }

  @Test
  void anArbitrationApplicationSaysWhatTheLetterNeeds() {
    Map<String, String> facts = facts("labor-arbitration-application");
    Assessment assessment = Disputes.ALL.assess(Category.LABOR, facts);
    assertThat(facts).containsKeys("claim", "still", "left_on", "wage", "stage").containsEntry("relation", "company");
    OpinionLetter letter = LetterRoomTests.room().of(assessment);
    assertThat(LetterRoomTests.text(letter, "期限")).contains("申请劳动仲裁");
    assertThat(LetterRoomTests.text(letter, "可以走的路")).contains("花多少钱", "要多久");
    assertThat(LetterRoomTests.text(letter, "哪些能说明，还缺什么")).isNotEmpty();
    assertThat(LetterRoomTests.text(letter, "下一步")).isNotEmpty();
  }

  @Test
  void namesAndStoriesStayInTheDraft() {
    for (String id : FACTS.papers().keySet()) {
      assertThat(facts(id).toString()).as(id).doesNotContainPattern("[\\u4e00-\\u9fff]");
    }
  }

  @Test
  void aWillIsNoDispute() {
    assertThat(FACTS.speaksOf(SHELF.find("self-written-will"))).isFalse();
  }

  @Test
  void aDayThatCannotBeUsedStaysOpen() {
    Answers answers = Answers.NONE.with("term", "fixed").with("due_on", "2030-01-01").with("principal_sum", "80000").with("evidence", List.of(Map.of("name", "手写的借条")));
    Map<String, String> facts = FACTS.facts(SHELF.find("private-loan-complaint"), answers);
    assertThat(facts).containsEntry("has_due", "yes").containsEntry("sum", "80000").containsEntry("papers", "iou").doesNotContainKey("due_on");
  }

  private static Answers answers(String id) {
    return SHELF.read(id, DraftingExamples.given(id)).answers();
  }

  private static Map<String, String> facts(String id) {
    return FACTS.facts(SHELF.find(id), answers(id));
  }
}
