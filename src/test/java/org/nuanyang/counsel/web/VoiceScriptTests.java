package org.nuanyang.counsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nuanyang.testing.Chromium;

/** What the page does with a voice where the city has an engine of its own. */
class VoiceScriptTests {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="zh-CN"><body>
      <form action="/ask" method="post"><input type="hidden" name="_csrf" value="a-token">
        <textarea id="question" maxlength="20">我想问：</textarea>
        <p><button type="button" hidden data-voice-for="question" data-ear="/ask/voice" data-stop="stop" data-writing="writing" data-failed="failed"><span data-words>start</span></button><span data-voice-told role="status"></span></p>
      </form><script type="module" src="/shared/voice.js"></script></body></html>
      """;

  private byte[] sent;

  @Test
  void theWordsStandInTheBoxToBeCorrected() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = opened(phone, "{\"text\":\"老板欠我三个月工资一直不给怎么办才好呢\"}");

      page.click("button");
      page.waitForCondition(() -> "stop".equals(page.locator("[data-words]").textContent()));
      page.click("button");
      page.waitForCondition(() -> page.inputValue("#question").length() > 4);

      assertThat(page.inputValue("#question")).as("as long as the box allows").isEqualTo("我想问：老板欠我三个月工资一直不给怎么办");
      assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("name=\"sound\"", "audio/webm", "a-token");
      page.waitForCondition(() -> "start".equals(page.locator("[data-words]").textContent()));
      assertThat(page.locator("[data-voice-told]").textContent()).isEmpty();
    }
  }

  @Test
  void whatWasNotHeardIsSaidAndTheBoxStaysAsItWas() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = opened(phone, null);

      page.click("button");
      page.waitForCondition(() -> "stop".equals(page.locator("[data-words]").textContent()));
      page.click("button");
      page.waitForCondition(() -> "failed".equals(page.locator("[data-voice-told]").textContent()));

      assertThat(page.inputValue("#question")).isEqualTo("我想问：");
    }
  }

  private Page opened(BrowserContext phone, String answer) {
    phone.route("**/*", route -> answer(route, answer));
    Page page = phone.newPage();
    page.navigate("http://localhost:9/ask");
    page.waitForSelector("button:visible");
    return page;
  }

  private void answer(Route route, String answer) {
    String url = route.request().url();
    if (url.endsWith("/ask/voice")) {
      sent = route.request().postDataBuffer();
      route.fulfill(answer == null ? new Route.FulfillOptions().setStatus(503) : new Route.FulfillOptions().setContentType("application/json").setBody(answer));
    } else if (url.endsWith("/voice.js")) {
      route.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody(script()));
    } else {
      route.fulfill(new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(PAGE));
    }
  }

  private static String script() {
    try {
      return Files.readString(Path.of("src/main/resources/static/shared/voice.js"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
