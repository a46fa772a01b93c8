package org.nuanyang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.testing.Chromium;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = PagesOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = "nuanyang.demo=true")
class PublicPagesTests {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/kiosk", "/for/women", "/for/migrant-workers", "/services", "/services/M05_WAGE", "/patterns", "/patterns/desk", "/nowhere"})
  void keepNobodyOutInAnyMode(String path) {
    try (BrowserContext phone = reader(360, "normal.normal")) {
      assertThat(Chromium.barriersInEveryMode(open(phone, path))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"/,320", "/kiosk,320", "/for/women,320", "/services,320", "/patterns,320", "/patterns/desk,320", "/,1440", "/patterns/desk,1440"})
  void fitEveryWidth(String path, int width) {
    for (String mode : List.of("normal.normal", "elder.normal")) {
      try (BrowserContext visitor = reader(width, mode)) {
        assertThat(Chromium.overflow(open(visitor, path))).as(mode).isZero();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"normal.normal,18,44", "elder.normal,24,60"})
  void haveLettersAndTargetsLargeEnough(String mode, int letters, int target) {
    try (BrowserContext phone = reader(360, mode)) {
      Page page = open(phone, "/");

      assertThat(((Number) page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")).doubleValue())
          .isGreaterThanOrEqualTo(letters);
      assertThat(page.evaluate(TOO_SMALL, target)).asList().isEmpty();
    }
  }

  private static final String TOO_SMALL =
      "min => [...document.querySelectorAll('a[href],button,input,select,textarea,summary')]"
          + ".filter(e => !e.closest('p') && !e.matches('.skip,[type=hidden],[type=radio],[type=checkbox]'))"
          + ".map(e => ({e, r: e.getBoundingClientRect()})).filter(({r}) => r.width > 0 && (r.height < min - .5 || r.width < min - .5))"
          + ".map(({e, r}) => e.outerHTML.slice(0, 80) + ' ' + r.width + 'x' + r.height)";

  @Test
  void weighLessThanSixtyKilobytesAtFirstSight() throws Exception {
    var bytes = new ArrayList<Integer>();
    String html = new String(fetch("/", "identity"), "UTF-8");
    bytes.add(fetch("/", "gzip").length);
    var files = new LinkedHashSet<String>();
    Pattern.compile("(?:href|src)=\"(/(?:shared|vendor)/[^\"#]+)").matcher(html).results().forEach(found -> files.add(found.group(1)));
    for (String file : files) bytes.add(fetch(file, "gzip").length);

    assertThat(files).hasSizeGreaterThanOrEqualTo(5).as("kept by the browser for ever, so named by their content").allMatch(file -> file.matches(".*-[0-9a-f]{32}\\.\\w+"));
    assertThat(bytes.stream().mapToInt(Integer::intValue).sum()).as("%s %s", files, bytes).isLessThanOrEqualTo(60_000);
  }

  @Test
  void obeyTheirOwnPolicyAndShowNoFaultInTheConsole() {
    try (BrowserContext phone = reader(360, "normal.normal")) {
      var complaints = new ArrayList<String>();
      phone.onConsoleMessage(message -> {
        if (!message.type().equals("log")) complaints.add(message.text());
      });
      for (String path : List.of("/", "/for/minors", "/patterns", "/patterns/desk")) open(phone, path);

      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void growAtOnceAndKeepWhatWasTyped() {
    try (BrowserContext phone = reader(360, "normal.normal")) {
      Page page = open(phone, "/");
      page.fill("#story", "老板不给工钱");

      page.click("[data-display=size]");

      assertThat(page.getAttribute("html", "data-size")).isEqualTo("elder");
      assertThat(page.inputValue("#story")).isEqualTo("老板不给工钱");
      assertThat(open(phone, "/services").getAttribute("html", "data-size")).isEqualTo("elder");
    }
  }

  @Test
  void growAndSendAlsoWithoutScript() {
    try (BrowserContext phone =
        Chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740))) {
      Page page = open(phone, "/for/elderly");

      page.click("[data-display=size]");

      assertThat(page.url()).endsWith("/for/elderly");
      assertThat(page.getAttribute("html", "data-size")).isEqualTo("elder");
    }
  }

  @Test
  void understandEverydayWordsAndPutDangerFirst() {
    try (BrowserContext phone = reader(360, "normal.normal")) {
      Page page = open(phone, "/");
      page.fill("#story", "我老公打我，我想离婚");

      page.click(".ask .button");

      assertThat(page.locator("main h2").allInnerTexts()).containsSequence("家庭暴力、虐待、遗弃", "离婚、争孩子抚养权、分财产");
      assertThat(page.locator("main a[href='tel:110']").isVisible()).isTrue();
      assertThat(page.url()).as("no story in the address").doesNotContain("?");
      assertThat(Chromium.barriers(page)).isEmpty();
    }
  }

  @Test
  void leadBackToTheFieldsThatAreWrong() {
    try (BrowserContext phone = reader(360, "normal.normal")) {
      Page page = open(phone, "/patterns");
      page.click("form .actions .button >> nth=0");

      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("error-summary");
      page.click(".error-summary a >> nth=0");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-name");

      page.fill("#f-persons", "三口");
      page.click("form .actions .button >> nth=0");

      assertThat(page.inputValue("#f-persons")).isEqualTo("三口");
      assertThat(page.innerText("#f-persons-error")).isEqualTo("请只填数字，例如 3");
      assertThat(Chromium.barriers(page)).isEmpty();
    }
  }

  private BrowserContext reader(int width, String mode) {
    BrowserContext reader = Chromium.visitor(width, 780);
    reader.addCookies(List.of(new Cookie("display", mode).setUrl(address(""))));
    return reader;
  }

  private Page open(BrowserContext visitor, String path) {
    Page page = visitor.newPage();
    page.navigate(address(path));
    return page;
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }

  private byte[] fetch(String path, String encoding) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address(path))).header("Accept-Encoding", encoding).header("Accept", "text/html").build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofByteArray()).body();
    }
  }
}
