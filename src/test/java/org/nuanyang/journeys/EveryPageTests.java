package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuanyang.testing.Chromium;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page of the product, opened once with what a living city has to show, by somebody who may see
 * it. A page that nobody can be led to fails {@link #noPageIsForgotten}: give it a row in
 * {@link PageGuide}, or name it there with the reason why it is no page. Barriers are looked for in one way of
 * display, which changes from page to page.
 */
@PlatformTest(properties = {"nuanyang.demo=true", "nuanyang.demo-cases=400", "nuanyang.demo-consultations=120"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

  private static final List<String> MODES = Stream.concat(Stream.of(Chromium.FIRST_MODE), Chromium.OTHER_MODES.stream()).toList();
  private static final List<Integer> WIDTHS = List.of(320, 768, 1440);

  @LocalServerPort int port;
  @Autowired WebApplicationContext context;
  @Autowired JdbcClient sql;

  private final List<String> faults = new ArrayList<>();
  private int visited;
  private City city;
  private PageGuide guide;
  private OnePhone phone;

  @BeforeAll
  void theCityLives() {
    city = new City("http://localhost:" + port, sql);
    guide = new PageGuide(context, sql, city);
    phone = new OnePhone(city.address, guide);
    phone.page.onConsoleMessage(message -> { if (message.type().equals("error")) faults.add(message.text()); });
    phone.page.onPageError(faults::add);
  }

  @AfterAll
  void everybodyGoesHome() {
    if (phone != null) phone.close();
    if (city != null) city.close();
  }

  @Test
  void noPageIsForgotten() {
    var forgotten = new TreeSet<>(patterns());
    forgotten.removeIf(pattern -> !guide.visits(pattern).isEmpty() || guide.isNoPage(pattern));

    assertThat(forgotten).as("pages without a way to them").isEmpty();
    assertThat(guide.noPages()).as("named as no page, but gone").allSatisfy(pattern -> assertThat(allPatterns()).contains(pattern));
  }

  @ParameterizedTest
  @MethodSource("visits")
  void keepsNobodyOut(PageRows.Visit visit) {
    Page page = phone.handedTo(visit.who());
    faults.clear();
    page.setViewportSize(360, 740);

    Response answer = page.navigate(city.address + visit.path());

    assertThat(answer.status()).as(visit.toString()).isEqualTo(200);
    assertThat(URI.create(page.url()).getPath()).as("sent on to another page").isEqualTo(URI.create(visit.path()).getPath());
    assertThat(text(page, "document.title")).isNotBlank().doesNotContain("??");
    assertThat(text(page, "[...document.querySelectorAll('h1')].map(one => one.innerText.trim() || '-').join('|')")).as("one heading").isNotBlank().doesNotContain("|").isNotEqualTo("-");
    assertThat(Chromium.overflow(page)).as("too wide at 360: " + visit).isZero();
    assertThat(Chromium.barriersAsShown(MODES.get(visited++ % MODES.size()), page)).as(visit.toString()).isEmpty();
    Chromium.display(Chromium.FIRST_MODE, page);
    for (int width : WIDTHS) {
      page.setViewportSize(width, 800);
      assertThat(Chromium.overflow(page)).as("too wide at " + width + ": " + visit).isZero();
    }
    assertThat(faults).isEmpty();
  }

  /** Asked of the page itself: a locator would bring its whole machinery to every page first. */
  private static String text(Page page, String wanted) {
    return (String) page.evaluate(wanted);
  }

  Stream<PageRows.Visit> visits() {
    return patterns().stream().flatMap(pattern -> guide.visits(pattern).stream());
  }

  /** Patterns of the addresses whose answer is drawn by a template. */
  private Set<String> patterns() {
    return patterns(false);
  }

  private Set<String> allPatterns() {
    return patterns(true);
  }

  private Set<String> patterns(boolean others) {
    var found = new TreeSet<String>();
    for (RequestMappingHandlerMapping mapping : context.getBeansOfType(RequestMappingHandlerMapping.class).values()) {
      mapping.getHandlerMethods().forEach((info, method) -> { if (opensByGet(info) && (others || isDrawn(method))) found.addAll(info.getPatternValues()); });
    }
    return found;
  }

  private static boolean opensByGet(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  /** Files and answers for programs are no pages. */
  private static boolean isDrawn(HandlerMethod method) {
    Class<?> answer = method.getReturnType().getParameterType();
    boolean file = answer == void.class || ResponseEntity.class.isAssignableFrom(answer);
    return !file && !method.hasMethodAnnotation(ResponseBody.class) && !method.getBeanType().isAnnotationPresent(org.springframework.web.bind.annotation.RestController.class);
  }
}
