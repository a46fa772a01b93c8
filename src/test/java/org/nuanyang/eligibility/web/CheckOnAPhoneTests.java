package org.nuanyang.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nuanyang.testing.Chromium;
import org.nuanyang.testing.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The interview in a real browser: the smallest phone, and one that runs no script. */
@PlatformTest
class CheckOnAPhoneTests {

  private static final List<String> TO_A_YES = List.of("我自己", "打工、欠薪", "被拖欠工资", "没有", "进城打工的农村人");

  @LocalServerPort int port;

  @Test
  void worksWithoutScript() {
    try (BrowserContext plain =
        Chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640))) {
      Page page = plain.newPage();
      begin(page, "/check");
      for (String answer : TO_A_YES) choose(page, answer);
      write(page, "old");
      assertThat(page.locator(".error-summary").textContent()).contains("年龄要填数字");
      write(page, "42");
      next(page);
      write(page, "1");

      assertThat(page.locator("h1").textContent()).contains("很可能可以");
      assertThat(page.locator("main").textContent()).contains("第四十二条第三项");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("现在就申请")).click();
      assertThat(page.url()).contains("/apply?check=");
    }
  }

  @Test
  void keepsNobodyOut() {
    try (BrowserContext phone = Chromium.visitor(320, 640)) {
      Page page = phone.newPage();
      begin(page, "/check");
      look(page, "first");
      choose(page, "我自己");
      choose(page, "借钱、合同");
      look(page, "matter");
      choose(page, "借钱不还");
      look(page, "groups");
      next(page);
      look(page, "no");
      assertThat(page.locator("main").textContent()).contains("人民调解", "12348");

      begin(page, "/check?matter=INJURY_WORK");
      choose(page, "我自己");
      choose(page, "没有");
      choose(page, "进城打工的农村人");
      next(page);
      look(page, "mistake");
      write(page, "42岁");
      next(page);
      look(page, "yes");
    }
  }

  private void begin(Page page, String path) {
    page.navigate("http://localhost:" + port + path);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始")).click();
  }

  private static void choose(Page page, String answer) {
    page.locator("label").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + answer + "\\s*$"))).click();
    next(page);
  }

  private static void write(Page page, String answer) {
    page.locator("#answer").fill(answer);
    next(page);
  }

  private static void next(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("下一步")).click();
  }

  private static void look(Page page, String name) {
    if (System.getenv("SHOTS") != null)
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(System.getenv("SHOTS"), name + ".png")));
    assertThat(Chromium.overflow(page)).as(name).isZero();
    assertThat(Chromium.barriersInEveryMode(page)).as(name).isEmpty();
  }
}
