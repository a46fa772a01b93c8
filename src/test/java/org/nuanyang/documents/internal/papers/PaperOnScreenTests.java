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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanyang.documents.PaperType;
import org.nuanyang.testing.Chromium;

/** Papers read on a phone and at a desk. */
class PaperOnScreenTests {

  @ParameterizedTest
  @EnumSource(PaperType.class)
  void isReadableByEverybodyOnEveryScreen(PaperType type) {
    String html = Workbench.PRINTER.html(PaperExamples.paper(type, Map.of("matter", "工伤保险待遇纠纷".repeat(4))));

    for (int width : new int[] {320, 1200})
      try (BrowserContext visitor = Chromium.visitor(width, 700)) {
        visitor.route("**/*", route -> answer(route, html));
        Page page = visitor.newPage();
        page.navigate("http://paper.test/desk/papers/1");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.paper-title')).textAlign")).isEqualTo("center");
        assertThat(Chromium.overflow(page)).as("wider than %d", width).isLessThanOrEqualTo(0);
        assertThat(Chromium.barriers(page)).as("barriers at %d", width).isEmpty();
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
