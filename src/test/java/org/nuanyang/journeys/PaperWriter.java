package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanyang.drafting.DraftingExamples;
import org.nuanyang.drafting.Screen;
import org.nuanyang.drafting.internal.interview.Definition;
import org.nuanyang.drafting.internal.interview.PaperBook;

/** Fills a guided document in, page by page, with what stands in its example; what is filled in already stays. */
final class PaperWriter {

  private static final Pattern ROW = Pattern.compile("/pages/([^/?]+)/(\\d+)");

  private final Visitor person;
  private final Page page;
  private final Map<String, Object> answers = new LinkedHashMap<>();
  private final Map<String, String> lists = new HashMap<>();

  PaperWriter(Visitor person, String paper) {
    this.person = person;
    this.page = person.page;
    flat("", DraftingExamples.given(paper), answers);
    for (Definition one : PaperBook.read(new ArrayList<>()))
      if (one.face().id().equals(paper)) for (Screen screen : one.face().screens()) if (screen.repeat() != null) lists.put(screen.id(), screen.repeat().list());
  }

  /** To the page where all answers are looked over. */
  void writes() {
    for (int pages = 0; !page.url().contains("/check"); pages++) {
      assertThat(pages).as("pages, now " + page.url()).isLessThan(120);
      Matcher row = ROW.matcher(page.url());
      if (row.find()) row(rows(row.group(1)), Integer.parseInt(row.group(2)));
      else if (page.locator("form[action$='/done']").count() > 0) another();
      else {
        answer(answers);
        person.presses("下一步");
      }
      assertThat(page.locator("[data-error-summary]").allInnerTexts()).as(page.url()).isEmpty();
    }
  }

  private List<?> rows(String screen) {
    return answers.get(lists.get(screen)) instanceof List<?> list ? list : List.of();
  }

  private void another() {
    String path = page.url().replaceFirst("\\?.*", "");
    boolean more = page.locator("form[action$='/drop']").count() < rows(path.substring(path.lastIndexOf('/') + 1)).size();
    person.press(page.locator("form[action$='/done'] " + (more ? "a.button" : "button")));
  }

  private void row(List<?> rows, int number) {
    Map<String, Object> typed = new LinkedHashMap<>();
    flat("", (Map<?, ?>) rows.get(number), typed);
    answer(typed);
    person.presses("写好了");
  }

  private void answer(Map<String, Object> typed) {
    for (ElementHandle shown : page.querySelectorAll("input[name=shown]")) {
      String question = shown.getAttribute("value");
      Object given = typed.get(question);
      if (given == null) continue;
      Locator controls = page.locator("[name='a." + question + "']");
      String type = controls.first().getAttribute("type");
      if (!"radio".equals(type) && !"checkbox".equals(type)) {
        if (controls.first().inputValue().isEmpty()) controls.first().fill(String.valueOf(given));
        continue;
      }
      for (Object one : given instanceof List<?> several ? several : List.of(given))
        page.locator("[name='a." + question + "'][value='" + one + "']").check(new Locator.CheckOptions().setForce(true));
    }
  }

  private static void flat(String prefix, Map<?, ?> given, Map<String, Object> into) {
    given.forEach((name, value) -> {
      if (value instanceof Map<?, ?> inner) flat(prefix + name + ".", inner, into);
      else into.put(prefix + name, value);
    });
  }
}
