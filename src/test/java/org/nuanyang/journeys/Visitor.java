package org.nuanyang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.nuanyang.testing.Chromium;

/**
 * Anybody in front of a browser. Finds things by their labels, as people do; every page that opens is
 * looked at for faults and for barriers to people with disabilities.
 */
class Visitor {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{4}-[0-9]{4}-[0-9]{7}-[0-9]");
  private static final Set<String> LOOKED_AT = new HashSet<>();

  final City city;
  final Page page;
  private final List<String> faults = new ArrayList<>();

  /** Looking for barriers needs scripts. */
  boolean withScript = true;

  Visitor(City city, Page page) {
    this.city = city;
    this.page = page;
    page.setDefaultTimeout(10_000);
    page.onResponse(answer -> { if (answer.status() >= 400) faults.add(answer.status() + " " + answer.request().method() + " " + answer.url()); });
    page.onConsoleMessage(message -> { if (message.type().equals("error")) faults.add(message.text()); });
    page.onPageError(faults::add);
  }

  void opens(String path) {
    page.navigate(city.address + path);
    looks();
  }

  void presses(String button) {
    press(button(button));
  }

  void press(Locator button) {
    button.click();
    looks();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  void follows(String link) {
    press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first());
  }

  void unfolds(String summary) {
    page.locator("summary").getByText(summary, new Locator.GetByTextOptions().setExact(true)).click();
  }

  void fills(String label, String text) {
    labelled(label).fill(text);
  }

  void picks(String label, String option) {
    labelled(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
  }

  /** Ticks a box or takes one of several answers, by touching its words. */
  void ticks(String label) {
    page.locator("label").getByText(label, new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(labelled(label)).isChecked();
  }

  /** One of several answers, where more questions on the page have an answer of these words. */
  void answersTo(String question, String answer) {
    Locator asked = page.locator("fieldset").filter(new Locator.FilterOptions().setHas(page.locator("legend").getByText(question, new Locator.GetByTextOptions().setExact(true))));
    asked.locator("label").getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
  }

  Locator labelled(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  void sees(String... words) {
    for (String some : words) assertThat(page.locator("main")).containsText(some);
  }

  void doesNotOffer(String link) {
    assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))).hasCount(0);
  }

  void doesNotSee(String words) {
    assertThat(page.locator("main")).not().containsText(words);
  }

  String receiptNumber() {
    return page.locator("[data-receipt]").first().innerText().strip();
  }

  /** The words of a paper under this link, fetched as PDF with the visitor's own rights. */
  String readsPdf(String path) {
    byte[] pdf = page.request().get(path.startsWith("/") ? city.address + path : path).body();
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Pages of the same kind and outline are looked at once for all journeys. */
  void looks() {
    page.waitForLoadState();
    String outline = String.join("|", page.locator("h1,h2,h3,summary,form").evaluateAll("all => all.map(e => e.tagName + (e.action ? new URL(e.action).pathname : ''))").toString());
    String path = page.url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
    String kind = ID.matcher(path + " " + outline + " " + page.viewportSize().width).replaceAll("*");
    assertThat(faults).as("faults on " + page.url()).isEmpty();
    if (!withScript || city.inAHurry || !LOOKED_AT.add(kind)) return;
    assertThat(Chromium.barriers(page)).as("barriers on " + page.url()).isEmpty();
    assertThat(Chromium.overflow(page)).as("too wide: " + page.url()).isZero();
  }

  void leaves() {
    if (!page.isClosed()) page.close();
  }
}
