package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.counsel.AdviceQuality;
import org.nuanyang.counsel.AdviceReviews;
import org.nuanyang.counsel.AskCounsel;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.counsel.DecideReview;
import org.nuanyang.counsel.ReviewCard;
import org.nuanyang.counsel.ReviewId;
import org.nuanyang.counsel.ReviewRow;
import org.nuanyang.counsel.ReviewState;
import org.nuanyang.counsel.SampledAnswer;
import org.nuanyang.counsel.SampledAnswer.Marks;
import org.nuanyang.counsel.ScoreAnswer;
import org.nuanyang.counsel.WeekOfAdvice;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** What people call useless and lawyers correct comes back as work, without their names; answers are sampled and counted. */
class AnswersGetBetterTests extends Journey {

  private static final String CITY = "159900";

  private static final Actor EDITOR = new Actor(UUID.randomUUID(), "知识编辑", Set.of(Role.KNOWLEDGE_EDITOR), null, CITY, DataScope.CITY, Set.of());
  private static final Actor CLERK = new Actor(UUID.randomUUID(), "窗口", Set.of(Role.CLERK), null, CITY, DataScope.CITY, Set.of());

  @Autowired Counsel counsel;
  @Autowired AdviceReviews reviews;
  @Autowired AdviceQuality quality;

  private Conversation asks(String question) {
    return counsel.ask(new AskCounsel(null, null, CITY, Channel.ONLINE, question));
  }

  private List<ReviewRow> open(String words) {
    return reviews.list(ReviewState.OPEN, null, EDITOR).rows().stream().filter(row -> row.opening().contains(words)).toList();
  }

  @Test
  void uselessOnesAreSettledOnTheDeskWithoutNames() {
    Conversation talk = asks("我叫王小明，电话13912345678，身份证410101199001011234，养蜂的箱子被人挪走了怎么办");
    counsel.rate(talk.id(), 1, false);
    counsel.rate(talk.id(), 1, false);
    assertThat(open("养蜂的箱子")).singleElement().satisfies(row -> assertThat(row.opening()).doesNotContain("王小明", "13912345678", "410101"));

    Staff editor = city.staff("editor");
    editor.opens("/desk/advice");
    editor.press(editor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("养蜂的箱子")));
    editor.sees("本人说没用");
    editor.page.getByLabel("已改进").check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
    editor.fills("改了什么，或者为什么不改", "指南里补了养蜂的例子");
    editor.presses("保存");
    assertThat(open("养蜂的箱子")).isEmpty();

    counsel.forget(talk.id());
    assertThat(reviews.list(ReviewState.IMPROVED, null, EDITOR).rows()).noneMatch(row -> row.opening().contains("养蜂"));
  }

  @Test
  void aChangeOfMindOrATakingBackTakesItOffTheList() {
    Conversation kept = asks("放羊的坡地被圈起来了找谁");
    counsel.rate(kept.id(), 1, false);
    counsel.rate(kept.id(), 1, true);
    Conversation gone = asks("放羊的坡地被围住了找谁");
    counsel.rate(gone.id(), 1, false);
    counsel.forget(gone.id());

    assertThat(open("放羊的坡地")).isEmpty();
  }

  @Test
  void isSettledOnceWithAReasonByThoseWhoMay() {
    Conversation talk = asks("租的鱼塘漏水了谁修");
    counsel.rate(talk.id(), 1, false);
    ReviewId id = new ReviewId(open("鱼塘漏水").getFirst().id());
    ReviewCard card = reviews.card(id, EDITOR);

    assertThatThrownBy(() -> reviews.list(ReviewState.OPEN, null, CLERK)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> reviews.decide(new DecideReview(id, card.version(), ReviewState.LEFT, " ", "", EDITOR))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> reviews.decide(new DecideReview(id, card.version(), ReviewState.IMPROVED, "补了", "民法典第九千条", EDITOR)))
        .hasMessageStartingWith("counsel.review.articles.");
    reviews.decide(new DecideReview(id, card.version(), ReviewState.LEFT, "答得没错", "", EDITOR));
    assertThatThrownBy(() -> reviews.decide(new DecideReview(id, card.version() + 1, ReviewState.IMPROVED, "又改", "", EDITOR)))
        .hasMessage("counsel.review.settled");
  }

  @Test
  void answersAreSampledBySeedMarkedAndCountedByWeek() {
    clock.set(LocalDateTime.of(2026, 9, 9, 9, 0));
    for (int one = 0; one < 12; one++) asks("借条没写利息能要利息吗，第" + one + "张");
    counsel.rate(asks("蛐蛐罐子碎了找谁").id(), 1, false);

    List<SampledAnswer> drawn = quality.sample("seed", EDITOR);
    assertThat(drawn).hasSize(10);
    assertThat(quality.sample("seed", EDITOR)).extracting(SampledAnswer::conversation).isEqualTo(drawn.stream().map(SampledAnswer::conversation).toList());
    quality.score(new ScoreAnswer(drawn.getFirst().conversation(), 1, new Marks(2, 1, 1, 2), EDITOR));
    assertThat(quality.sample("seed", EDITOR).getFirst().mine()).isEqualTo(new Marks(2, 1, 1, 2));

    WeekOfAdvice week = quality.weeks(EDITOR).getFirst();
    assertThat(week.asked()).isEqualTo(13);
    assertThat(week.useless()).isEqualTo(1.0);
    assertThat(week.marks()).isEqualTo(1.5);
    assertThat(quality.unanswered(EDITOR)).anyMatch(group -> group.questions().contains("蛐蛐罐子碎了找谁"));
  }
}
