package org.nuanyang.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.nuanyang.knowledge.LawExamples.LAMPS;
import static org.nuanyang.knowledge.LawExamples.LAMPS_AMENDED;
import static org.nuanyang.knowledge.LawExamples.write;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.knowledge.Writing.Move;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A guide goes from draft over a lawyer's review to the readers, and comes back when the law changes. */
@ModuleDatabaseTest(extraIncludes = {"kit", "identity"})
@AutoConfigureMockMvc
class WritingTests {

  private static final Actor EDITOR = actor("知识编辑", Role.KNOWLEDGE_EDITOR);
  private static final Actor LAWYER = actor("某律师", Role.LAWYER);
  private static final String SHIPPED = "wage-arrears-migrant";

  @Autowired Writing writing;
  @Autowired Guides guides;
  @Autowired Editions editions;
  @Autowired Vocabulary vocabulary;
  @Autowired EditWords words;
  @Autowired LawImports imports;
  @Autowired JdbcClient sql;
  @Autowired MovableClock clock;
  @TempDir Path folder;

  @BeforeEach
  void anEmptyDesk() {
    sql.sql("TRUNCATE law, law_version, law_article, law_repeal, law_import, law_import_file").update();
    sql.sql("TRUNCATE manuscript, manuscript_step, citation_confirmed, citation_flag, citation_compared, word_change").update();
    sql.sql("UPDATE pulse SET beat = beat + 1").update();
    take(LAMPS);
    soon(
        () -> {
          assertThat(guides.guide(SHIPPED)).isPresent();
          assertThat(guides.guide("lamp-broken")).as("published by the test before").isEmpty();
        });
  }

  static Actor actor(String name, Role... roles) {
    return new Actor(UUID.randomUUID(), name, Set.of(roles), null, "159900", DataScope.CITY, Set.of());
  }

  static Guide guide(String id, String answer) {
    return new Guide(
        id, "HOUSING_NEIGHBOR", List.of(), "楼道的灯不亮怎么办", List.of("楼道黑咕隆咚的", "路灯坏了找谁", "灯不亮"), answer, List.of("夜里才要点灯"), List.of("先告诉物业"),
        List.of("拍照"), List.of(), List.of("不花钱"), List.of("物业"), new Guide.Aid(false, null, "一般不用请律师"), new Guide.Tools(List.of(), List.of()), List.of(),
        List.of());
  }

  private ManuscriptId published(Guide guide) {
    ManuscriptId id = writing.begin(guide, EDITOR);
    move(id, Move.SEND, EDITOR);
    move(id, Move.APPROVE, LAWYER);
    publish(id);
    return id;
  }

  private void move(ManuscriptId id, Move move, Actor by) {
    writing.move(id, writing.open(id, by).version(), move, "看过", null, by);
  }

  private void publish(ManuscriptId id) {
    writing.move(id, writing.open(id, EDITOR).version(), Move.PUBLISH, "", LocalDate.now(clock).plusDays(90), EDITOR);
  }

  @Test
  void arrowsEndWhereNothingIsLeftToDo() {
    for (TextState state : TextState.values()) assertThat(state.next()).as(state.name()).doesNotContain(state);
    assertThat(EnumSet.allOf(TextState.class).stream().filter(state -> state.next().isEmpty())).containsExactly(TextState.REPLACED, TextState.DISCARDED);
    assertThat(EnumSet.allOf(TextState.class).stream().filter(state -> state.next().contains(TextState.PUBLISHED))).containsExactly(TextState.REVIEWED);
  }

  @Test
  void peopleReadItOnceALawyerReviewedAndTheEditorPublishedIt() {
    ManuscriptId id = writing.begin(guide("lamp-broken", "天黑要点灯。【灯火法第二条】"), EDITOR);
    assertThat(writing.open(id, EDITOR).checks()).singleElement().matches(CitationCheck::inForce);
    assertThatThrownBy(() -> publish(id)).isInstanceOf(Refusal.class);

    move(id, Move.SEND, EDITOR);
    assertThatThrownBy(() -> move(id, Move.APPROVE, EDITOR)).isInstanceOf(Forbidden.class);
    move(id, Move.APPROVE, LAWYER);
    assertThat(guides.guide("lamp-broken")).isEmpty();
    publish(id);

    assertThat(guides.guide("lamp-broken")).isPresent();
    assertThat(guides.published()).extracting(Guide::id).contains("lamp-broken");
    Edition edition = editions.of(TextKind.GUIDE, "lamp-broken").orElseThrow();
    assertThat(edition.reviewedBy()).isEqualTo("某律师");
    assertThat(writing.open(id, EDITOR).steps()).extracting(ManuscriptView.Step::state)
        .containsExactly(TextState.PUBLISHED, TextState.REVIEWED, TextState.IN_REVIEW, TextState.DRAFT);
  }

  @Test
  void nobodyReviewsWhatHeWroteIn() {
    Actor both = actor("写的人", Role.KNOWLEDGE_EDITOR, Role.LAWYER);
    ManuscriptId id = writing.begin(guide("lamp-broken", "天黑要点灯。【灯火法第二条】"), both);
    writing.save(id, 0, guide("lamp-broken", "天黑了就要点灯。【灯火法第二条】"), EDITOR);
    move(id, Move.SEND, EDITOR);

    assertThatThrownBy(() -> move(id, Move.APPROVE, both)).isInstanceOf(Forbidden.class);
    move(id, Move.APPROVE, LAWYER);
  }

  @Test
  void aWrongCitationDoesNotReachTheLawyer() {
    ManuscriptId id = writing.begin(guide("lamp-broken", "天黑要点灯。【灯火法第九条】"), EDITOR);

    assertThatThrownBy(() -> move(id, Move.SEND, EDITOR)).hasMessage("knowledge.text.citations");
    assertThat(writing.open(id, EDITOR).checks()).singleElement().matches(check -> check.outcome() == CitationCheck.Outcome.ARTICLE_UNKNOWN);
    ManuscriptId poor = writing.begin(guide("lamp-other", "没有依据"), EDITOR);
    assertThatThrownBy(() -> move(poor, Move.SEND, EDITOR)).hasMessage("knowledge.text.incomplete");
  }

  @Test
  void theCitysVersionTakesThePlaceOfTheShippedOneAndGivesItBack() {
    Guide shipped = guides.guide(SHIPPED).orElseThrow();
    ManuscriptId id = writing.revise(TextKind.GUIDE, SHIPPED, EDITOR);
    assertThat(writing.revise(TextKind.GUIDE, SHIPPED, EDITOR)).as("the open version is gone on with").isEqualTo(id);
    writing.save(id, 0, guide(SHIPPED, "天黑要点灯。【灯火法第二条】"), EDITOR);
    assertThat(writing.open(id, EDITOR).removed()).contains(shipped.answer());
    move(id, Move.SEND, EDITOR);
    move(id, Move.APPROVE, LAWYER);
    publish(id);
    assertThat(guides.guide(SHIPPED).orElseThrow().answer()).isEqualTo("天黑要点灯。【灯火法第二条】");

    writing.takeBack(TextKind.GUIDE, SHIPPED, "写错了", EDITOR);
    assertThat(guides.guide(SHIPPED)).isEmpty();
    writing.restoreShipped(TextKind.GUIDE, SHIPPED, EDITOR);
    assertThat(guides.guide(SHIPPED)).contains(shipped);
    writing.takeBack(TextKind.GUIDE, SHIPPED, "法律要改", EDITOR);
    assertThat(guides.guide(SHIPPED)).as("a shipped one is taken back too").isEmpty();
  }

  @Test
  void aVersionThatIsOverIsReadNoLonger() {
    published(guide("lamp-broken", "天黑要点灯。【灯火法第二条】"));

    clock.advance(Duration.ofDays(91));

    soon(() -> assertThat(guides.guide("lamp-broken")).isEmpty());
    assertThat(writing.row(TextKind.GUIDE, "lamp-broken", EDITOR).standing()).isEqualTo(TextState.EXPIRED);
  }

  @Test
  void aChangedArticleCallsForTheEditorWhoConfirmsOrEdits() {
    published(guide("lamp-broken", "天黑要点灯。【灯火法第二条】末尾一条。【灯火法第三条】"));
    writing.compare(EDITOR);
    assertThat(writing.changed(TextKind.GUIDE, "lamp-broken", EDITOR)).isEmpty();

    take(LAMPS_AMENDED);
    writing.compare(EDITOR);

    List<ChangedArticle> changed = writing.changed(TextKind.GUIDE, "lamp-broken", EDITOR);
    assertThat(changed).extracting(ChangedArticle::citation, ChangedArticle::cause)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(new Citation("灯火法", "第二条"), ChangedArticle.Cause.CHANGED),
            org.assertj.core.groups.Tuple.tuple(new Citation("灯火法", "第三条"), ChangedArticle.Cause.REPEALED));
    ChangedArticle second = changed.stream().filter(one -> one.cause() == ChangedArticle.Cause.CHANGED).findFirst().orElseThrow();
    assertThat(second.before()).contains("（一）天黑就点");
    assertThat(second.now()).isEqualTo("点灯的人天黑就点，天亮就熄。");
    assertThat(writing.row(TextKind.GUIDE, "lamp-broken", EDITOR).flags()).isEqualTo(2);

    writing.confirm(TextKind.GUIDE, "lamp-broken", new Citation("灯火法", "第二条"), EDITOR);
    assertThatThrownBy(() -> writing.confirm(TextKind.GUIDE, "lamp-broken", new Citation("灯火法", "第三条"), EDITOR)).hasMessage("knowledge.recheck.gone");
    writing.compare(EDITOR);
    assertThat(writing.row(TextKind.GUIDE, "lamp-broken", EDITOR).flags()).isEqualTo(1);

    ManuscriptId next = writing.revise(TextKind.GUIDE, "lamp-broken", EDITOR);
    writing.save(next, 0, guide("lamp-broken", "天黑要点灯。【灯火法第二条】"), EDITOR);
    move(next, Move.SEND, EDITOR);
    move(next, Move.APPROVE, LAWYER);
    publish(next);
    assertThat(writing.row(TextKind.GUIDE, "lamp-broken", EDITOR).flags()).isZero();
    assertThat(writing.versions(TextKind.GUIDE, "lamp-broken", EDITOR)).extracting(ManuscriptView::state).containsExactly(TextState.PUBLISHED, TextState.REPLACED);
  }

  @Test
  void whatSomebodyElseChangedIsNotOverwritten() {
    ManuscriptId id = writing.begin(guide("lamp-broken", "天黑要点灯。【灯火法第二条】"), EDITOR);
    writing.save(id, 0, guide("lamp-broken", "天黑了要点灯。【灯火法第二条】"), EDITOR);

    assertThatThrownBy(() -> writing.save(id, 0, guide("lamp-broken", "x"), EDITOR)).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> writing.begin(guide(SHIPPED, "x"), EDITOR)).hasMessage("knowledge.text.taken");
  }

  @Test
  void wordsAreAddedAndWithdrawnWithEffectOnTheSearch() {
    assertThat(vocabulary.statutoryTermsFor("老板欠我血汗钱")).contains("劳动报酬");

    words.withdraw("血汗钱", EDITOR);
    words.set("亮亮堂堂", "HOUSING_NEIGHBOR", List.of("照明"), EDITOR);

    assertThat(vocabulary.statutoryTermsFor("血汗钱")).doesNotContain("劳动报酬");
    assertThat(vocabulary.statutoryTermsFor("想要亮亮堂堂")).containsExactly("照明");
    assertThat(words.newest(5, EDITOR)).extracting(EditWords.Change::word).containsExactly("亮亮堂堂", "血汗钱");
    assertThatThrownBy(() -> words.withdraw("血汗钱", EDITOR)).hasMessage("knowledge.words.unknown");
    assertThatThrownBy(() -> words.set("灯", "LABOR", List.of("照明"), EDITOR)).hasMessage("knowledge.words.length");
  }

  private void take(String text) {
    imports.take(write(folder, "in" + text.hashCode() + "/灯火法.md", text), "灯火法.md", LawExamples.editor(), (done, all) -> {});
  }

  /** Another node hears within a second; ours at once, but for changes made past the door. */
  private static void soon(org.awaitility.core.ThrowingRunnable assertion) {
    await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(100)).untilAsserted(assertion);
  }
}
