package org.nuanyang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nuanyang.testing.Chromium;

/** Somebody who connects another system reads the description of our interfaces in a browser. */
class ForProgrammersTests extends Journey {

  @Test
  void everyInterfaceIsDescribedUnderOurOwnPolicyAndFromOurOwnHost() {
    List<String> faults = new ArrayList<>();
    Set<String> hosts = new TreeSet<>();
    try (BrowserContext desk = Chromium.desk()) {
      Page page = desk.newPage();
      page.onConsoleMessage(message -> { if (!message.type().equals("log")) faults.add(message.text()); });
      page.onPageError(faults::add);
      page.onResponse(answer -> { if (answer.status() >= 400) faults.add(answer.status() + " " + answer.url()); });
      page.onRequestFailed(request -> faults.add("refused: " + request.url()));
      page.onRequest(request -> { if (request.url().startsWith("http")) hosts.add(URI.create(request.url()).getHost()); });

      page.navigate(city.address + "/api/docs");

      Locator operations = page.locator(".opblock-summary-path");
      assertThat(operations.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000)); // drawn by a large script
      assertThat(page.locator("h1, h2.title").first()).containsText("Nuanyang");
      Object described = page.evaluate("async () => Object.keys((await (await fetch('/api/openapi.json')).json()).paths)");
      assertThat(operations.allInnerTexts().stream().map(path -> path.replace("\u200b", "").strip()).distinct())
          .containsExactlyInAnyOrderElementsOf(((List<?>) described).stream().map(String::valueOf).toList())
          .contains("/api/eligibility/judge", "/api/deadlines/compute", "/api/consultation/ask", "/api/knowledge/search");

      Locator judge = page.locator(".opblock").filter(new Locator.FilterOptions().setHasText("/api/eligibility/judge")).first();
      judge.locator(".opblock-summary-control").first().click();

      assertThat(judge.locator(".opblock-body")).isVisible();
      assertThat(judge.locator(".opblock-body")).containsText("applicationDate");
    }
    assertThat(faults).isEmpty();
    assertThat(hosts).containsExactly("localhost");
  }
}
