package org.nuanyang.documents.internal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.PaperType;
import org.nuanyang.testing.Chromium;

/** Papers read on a phone. */
class PaperOnScreenTests {

  /** One of each kind: a letter, a form, a sealed form, a table, an agreement. */
  private static final Set<PaperType> KINDS =
      Set.of(
          PaperType.REFUSAL_DECISION, PaperType.APPLICATION_FORM, PaperType.APPROVAL_SHEET, PaperType.ARCHIVE_CATALOGUE,
          PaperType.AGENCY_AGREEMENT);

  @Test
  void areReadableByEverybodyOnTheNarrowestPhone() {
    try (BrowserContext phone = Chromium.visitor(320, 700)) {
      Page page = phone.newPage();
      for (PaperType type : PaperType.values()) {
        String html = Workbench.PRINTER.html(PaperExamples.paper(type, Map.of("matter", "工伤保险待遇纠纷".repeat(4))));
        page.unroute("**/*");
        page.route("**/*", route -> answer(route, html));
        page.navigate("http://paper.test/desk/papers/" + type);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.paper-title')).textAlign")).isEqualTo("center");
        assertThat(Chromium.overflow(page)).as(type.name()).isLessThanOrEqualTo(0);
        if (KINDS.contains(type)) assertThat(Chromium.barriers(page)).as(type.name()).isEmpty();
      }
    }
  }

  private static void answer(Route route, String html) {
    String path = URI.create(route.request().url()).getPath();
    boolean style = path.endsWith(".css");
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType(style ? "text/css" : "text/html; charset=utf-8")
            .setBody(style ? read(path) : html));
  }

  private static String read(String path) {
    try {
      return Files.readString(Path.of("src/main/resources/static" + path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
