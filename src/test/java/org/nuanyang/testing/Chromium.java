package org.nuanyang.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * The installed browser, started once for all tests of a run. Where none is installed the test is
 * reported as skipped.
 *
 * <pre>{@code
 * try (BrowserContext phone = Chromium.phone()) {
 *   Page page = phone.newPage();
 *   page.navigate("http://localhost:" + port + "/");
 *   assertThat(Chromium.barriers(page)).isEmpty();
 * }
 * }</pre>
 */
public final class Chromium {

  private static final Map<String, Object> ALL_RULES =
      Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static Playwright playwright;
  private static Browser browser;

  private Chromium() {}

  public static synchronized Browser browser() {
    Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "no Chromium at " + PROGRAM);
    if (browser == null) {
      playwright = Playwright.create();
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(PROGRAM)
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-gpu",
                              "--disable-quic",
                              "--use-fake-device-for-media-stream", // a microphone that beeps
                              "--use-fake-ui-for-media-stream",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser;
  }

  /** A new visitor with a window of this size, who reads Chinese and wants nothing to move. */
  public static BrowserContext visitor(int width, int height) {
    return browser()
        .newContext(
            new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE));
  }

  public static BrowserContext phone() {
    return visitor(360, 740);
  }

  public static BrowserContext desk() {
    return visitor(1440, 900);
  }

  /** What keeps people with disabilities from using the page, by WCAG 2.2 A and AA; empty is the goal. */
  public static List<String> barriers(Page page) {
    return look(page, ALL_RULES);
  }

  /**
   * All rules at once in one way of display, each with its name in front; the page stays in it. Where the
   * letters are large, the size of what is touched is looked at as shown first too: it is smallest there.
   */
  public static List<String> barriersAsShown(String mode, Page page) {
    var found = new ArrayList<String>();
    if (mode.startsWith("elder")) found.addAll(look(page, Map.of("type", "rule", "values", List.of("target-size"))));
    display(mode, page);
    look(page, ALL_RULES).forEach(barrier -> found.add(mode + " " + barrier));
    if (overflow(page) > 0) found.add(mode + " is wider than the window by " + overflow(page));
    return found;
  }

  /** For a visitor who looks for barriers on every page: what finds them comes with the page and is read once. */
  public static void looksAtEveryPage(BrowserContext visitor) {
    visitor.addInitScript(AxeBuilder.getAxeScript());
  }

  /** How a page is shown first. */
  public static final String FIRST_MODE = "normal normal";

  /** Ways of display besides the one shown first: size of letters and colours. */
  public static final List<String> OTHER_MODES = List.of("elder normal", "normal dark", "normal contrast", "elder contrast");

  /**
   * Barriers in every way of display: all rules in the one shown, then what depends on looks in the
   * others, each with its name in front.
   */
  public static List<String> barriersInEveryMode(Page page) {
    var found = new ArrayList<>(barriers(page));
    for (String mode : OTHER_MODES) found.addAll(barriersIn(mode, page));
    return found;
  }

  /** What depends on looks, in one of {@link #OTHER_MODES}, each with its name in front; the page stays in it. */
  public static List<String> barriersIn(String mode, Page page) {
    display(mode, page);
    var found = new ArrayList<String>();
    look(page, Map.of("type", "rule", "values", List.of("color-contrast", "target-size"))).forEach(barrier -> found.add(mode + " " + barrier));
    if (overflow(page) > 0) found.add(mode + " is wider than the window by " + overflow(page));
    return found;
  }

  /** Shows the page in a way of display, as the switch on it does. */
  public static void display(String mode, Page page) {
    page.evaluate("mode => { const d = document.documentElement.dataset; [d.size, d.theme] = mode.split(' ') }", mode);
  }

  /**
   * Without the library's own wrapper: that brings back, page by page, everything that is in order too. Contrast is
   * measured once for each {@link Looks look} a visitor meets, since measuring it is most of the work.
   */
  @SuppressWarnings("unchecked")
  private static List<String> look(Page page, Map<String, Object> wanted) {
    if (page.evaluate("typeof axe").equals("undefined")) page.evaluate(AxeBuilder.getAxeScript());
    return (List<String>) page.evaluate(
        "async wanted => {" + Looks.MARK_KNOWN + """
          axe.configure({ rules: [{ id: 'color-contrast', selector: '*:not([data-known-look])' }] });
          const found = await axe.run(document, { runOnly: wanted, resultTypes: ['violations'], preload: { assets: ['media'] } });
          return found.violations.map(rule => rule.id + ': ' + rule.help + ' '
            + rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '));
        }""",
        wanted);
  }

  /** How many pixels the page is wider than its window; 0 is the goal. */
  public static int overflow(Page page) {
    return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
  }
}
