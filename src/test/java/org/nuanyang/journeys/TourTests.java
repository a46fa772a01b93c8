package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanyang.testing.Chromium;

/** A newcomer plays the first story of {@code /tour} alone; every button of the tour opens its page. */
class TourTests extends Journey {

  @Test
  void theFirstStoryIsPlayedByOnePerson() {
    Visitor newcomer = city.newcomer();
    newcomer.opens("/tour");
    Visitor stage = city.onStage(newcomer, "到窗口登记");
    String name = stage.labelled("姓名").inputValue();
    assertThat(name).isNotBlank();
    stage.ticks("申请表内容已读给申请人听，申请人签字确认");
    stage.presses("材料齐全，接收并受理");
    String receipt = stage.receiptNumber();
    city.onStage(newcomer, "去审查");
    stage.follows(name);
    stage.presses("建议给予援助，报请审批");
    city.onStage(newcomer, "去审批");
    stage.follows(name);
    stage.presses("同意援助，签发决定书");
    city.onStage(newcomer, "去指派");
    stage.follows(receipt);
    stage.press(stage.page.locator("article.card").first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^指派 "))));
    city.onStage(newcomer, "看结果");
    stage.follows(name);
    stage.sees("给予援助");
  }

  @Test
  void everyButtonOpensItsPage() {
    Visitor newcomer = city.newcomer();
    newcomer.opens("/tour");
    List<String> buttons = newcomer.page.locator("main li .button").allInnerTexts();
    assertThat(buttons).hasSizeGreaterThan(25);
    for (int i = 0; i < buttons.size(); i++) {
      Locator button = newcomer.page.locator("main li .button").nth(i);
      Page stage = newcomer.page.context().waitForPage(() -> button.evaluate("b => { const f = b.closest('form'); (f || b).target = '_blank'; b.click(); }"));
      Visitor seen = new Visitor(city, stage);
      seen.looks();
      assertThat(stage.title()).as(buttons.get(i)).doesNotContain("不能办", "没有找到");
      stage.close();
    }
  }
}
