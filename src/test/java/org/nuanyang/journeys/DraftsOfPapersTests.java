package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.Files;
import org.nuanyang.drafting.AnswerPage;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.BeginPaper;
import org.nuanyang.drafting.DraftChecks;
import org.nuanyang.drafting.DraftId;
import org.nuanyang.drafting.DraftState;
import org.nuanyang.drafting.DraftView;
import org.nuanyang.drafting.DraftingExamples;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.NotInHand;
import org.nuanyang.drafting.PageKept;
import org.nuanyang.drafting.PaperDrafts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.beans.factory.annotation.Autowired;

/** What is promised of a draft, whoever's browser it is in. */
class DraftsOfPapersTests extends Journey {

  private static final Actor PERSON = Actor.citizen("159900");

  @Autowired PaperDrafts drafts;
  @Autowired DraftChecks checks;
  @Autowired GuidedPapers papers;
  @Autowired Matters matters;
  @Autowired Files files;

  private DraftId begun() {
    Answers known = papers.read("evidence-list", DraftingExamples.given("evidence-list")).answers();
    return drafts.begin(new BeginPaper(UUID.randomUUID(), "evidence-list", known, null, PERSON));
  }

  private static Actor lawyer() {
    return new Actor(UUID.randomUUID(), "赵律师", Set.of(Role.LAWYER), UUID.randomUUID(), "159900", DataScope.OWN, Set.of());
  }

  private MatterId matter() {
    var who = new Participant(null, PersonRole.APPLICANT, "孙有事", "", "", "13800000000", "F", null, "", "某某路2号", "zh");
    UUID centre = sql.sql("select id from organisation where city = '159900' limit 1").query(UUID.class).single();
    return matters.open(
        new OpenMatter("159900", centre, Channel.HALL, Category.CONTRACT_DEBT, "要回借款", "借了两万不还。", List.of(who, Participant.opponent("钱某丁", "", "")), null, Actor.system("159900")));
  }

  @Test
  void liesSealedAndIsFoundByItsCodeOnly() {
    DraftView draft = drafts.open(begun());

    byte[] lying = sql.sql("select answers || code || corrections from guided_draft where id = ?").param(draft.id().value()).query(byte[].class).single();
    assertThat(new String(lying, StandardCharsets.UTF_8)).doesNotContain("张某甲").doesNotContain(draft.code());
    assertThat(drafts.resume(draft.code().toLowerCase().replace("-", " "))).contains(draft.id());
    assertThat(drafts.resume(draft.code().substring(1))).isEmpty();
    assertThat(drafts.resume("")).isEmpty();
  }

  @Test
  void isBegunOnceHoweverOftenTheButtonIsPressed() {
    var once = new BeginPaper(UUID.randomUUID(), "evidence-list", Answers.NONE, null, PERSON);

    assertThat(drafts.begin(once)).isEqualTo(drafts.begin(once));
  }

  @Test
  void keepsNothingOfAPageWithAMistakeAndAsksWhatAnAnswerOpens() {
    DraftId draft = drafts.begin(new BeginPaper(UUID.randomUUID(), "evidence-list", Answers.NONE, null, PERSON));

    PageKept wrong = drafts.answer(new AnswerPage(draft, "use", null, Map.of("body", List.of("某某法院")), Set.of("body_kind", "body"), PERSON));
    assertThat(wrong.faults()).extracting(fault -> fault.field()).containsExactly("body_kind");
    assertThat(drafts.open(draft).given()).isEqualTo(Answers.NONE);
    PageKept kind = drafts.answer(new AnswerPage(draft, "you", null, Map.of("submitter.kind", List.of("FIRM"), "role", List.of("plaintiff")), Set.of("submitter.kind", "role"), PERSON));
    assertThat(kind.more()).isTrue();
    assertThat(drafts.open(draft).given()).isEqualTo(Answers.NONE);
    assertThatThrownBy(() -> drafts.answer(new AnswerPage(draft, "moon", null, Map.of(), Set.of(), PERSON))).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> drafts.answer(new AnswerPage(draft, "evidence", 7, Map.of(), Set.of(), PERSON))).isInstanceOf(Missing.class);
  }

  @Test
  void takesOneRowOutHoweverOftenTheButtonIsPressed() {
    DraftId draft = begun();
    int rows = drafts.open(draft).answers().rows("evidence").size();

    drafts.drop(draft, "evidence", 0, rows, PERSON);
    drafts.drop(draft, "evidence", 0, rows, PERSON);

    assertThat(drafts.open(draft).answers().rows("evidence")).hasSize(rows - 1);
  }

  @Test
  void isClearedAwayAfterThirtyDaysUnlessAMatterHoldsIt() {
    DraftId forgotten = begun();
    DraftId held = begun();
    MatterId matter = matter();
    UUID key = UUID.randomUUID();
    drafts.attach(key, held, matter, PERSON);
    drafts.attach(key, held, matter, PERSON);
    assertThat(files.of(matter.value())).extracting(file -> file.name()).containsExactly("证据清单.pdf");
    assertThat(matters.timeline(matter, true)).extracting(TimelineEntry::title).contains("写好了文书：证据清单");

    clock.advance(Duration.ofDays(31));
    drafts.clearUntouchedSince(clock.instant().minus(Duration.ofDays(30)));

    assertThatThrownBy(() -> drafts.open(forgotten)).isInstanceOf(Missing.class);
    assertThat(drafts.open(held).keptUntil()).isNull();
  }

  @Test
  void isErasedWithAllThatWasWrittenOnIt() {
    DraftId draft = begun();
    drafts.askForCheck(draft, "", PERSON);

    drafts.erase(draft, PERSON);

    assertThatThrownBy(() -> drafts.open(draft)).isInstanceOf(Missing.class);
    assertThat(sql.sql("select count(*) from guided_draft_revision where draft = ?").param(draft.value()).query(Integer.class).single()).isZero();
  }

  @Test
  void isReadByTheLawyerWhoTookItAndNobodyElse() {
    DraftId draft = begun();
    Actor first = lawyer();
    Actor second = lawyer();
    assertThatThrownBy(() -> checks.take(draft, first)).isInstanceOf(NotInHand.class);
    drafts.askForCheck(draft, "", PERSON);

    assertThatThrownBy(() -> checks.open(draft, first)).isInstanceOf(NotInHand.class);
    assertThatThrownBy(() -> checks.waiting(null, PERSON)).isInstanceOf(Forbidden.class);
    assertThat(checks.waiting(null, first).rows()).extracting(row -> row.id()).contains(draft.value());
    checks.take(draft, first);
    assertThatThrownBy(() -> checks.take(draft, second)).isInstanceOf(NotInHand.class);
    assertThatThrownBy(() -> checks.open(draft, second)).isInstanceOf(NotInHand.class);
    DraftView seen = checks.open(draft, first);
    checks.correct(draft, seen.version(), List.of(), first);
    assertThatThrownBy(() -> checks.giveBack(draft, seen.version(), "", first)).isInstanceOf(Stale.class);
    checks.giveBack(draft, checks.open(draft, first).version(), "可以", first);
    assertThat(drafts.open(draft).state()).isEqualTo(DraftState.RETURNED);
    assertThatThrownBy(() -> checks.open(draft, first)).isInstanceOf(NotInHand.class);
  }

  @Test
  void startsWithWhatAMatterKnows() {
    Answers known = papers.fromMatter("private-loan-complaint", matters.facts(matter()));

    assertThat(known.values().values()).contains("孙有事", "13800000000", "女", "某某路2号", "钱某丁");
  }
}
