package org.nuanyang.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mistakes in templates that show nothing at once: what Thymeleaf or the browser passes over in silence. */
class TemplatesTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[a-z][^<]*?(?:\"[^\"]*\"[^<]*?)*>");
  private static final Pattern ICON = Pattern.compile("(?:icon|empty)\\('([a-z0-9-]+)'|icons\\.svg\\}? ?\\+? ?'?#([a-z0-9-]+)");

  @Test
  void noConditionStandsBesideAReplacementWhichWouldSwallowIt() {
    assertThat(tags(pages()).filter(tag -> tag.contains("th:replace=") && Pattern.compile("th:(if|unless|each)=").matcher(tag).find()))
        .as("put the condition on a th:block around it")
        .isEmpty();
  }

  @Test
  void nothingRunsOrStylesInline() {
    assertThat(
            tags(pages())
                .filter(
                    tag ->
                        Pattern.compile("\\s(style|on[a-z]+|th:style|th:on[a-z]+|hx-on[:a-z-]*)=").matcher(tag).find()
                            || tag.startsWith("<style")
                            || tag.startsWith("<script") && !tag.contains("src=") && !tag.contains("th:replace="))
                .filter(tag -> !tag.contains("type=\"application/json\"")))
        .as("the content policy forbids it")
        .isEmpty();
  }

  @Test
  void everyIconIsInTheSprite() throws IOException {
    Set<String> sprite = Set.copyOf(Files.readAllLines(Path.of("web-assets/icons.txt")));
    var wanted = new TreeSet<String>();
    for (String page : pages()) {
      ICON.matcher(page).results().forEach(icon -> wanted.add(icon.group(1) == null ? icon.group(2) : icon.group(1)));
    }

    assertThat(wanted).isNotEmpty().allSatisfy(icon -> assertThat(sprite).contains(icon));
  }

  /** What is printed, or downloaded to be read without network, carries its own style. */
  private static final List<String> NO_PAGES = List.of("/papers/", "/placards/", "/card-file.html");

  private static List<String> pages() {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      var pages = new ArrayList<String>();
      for (Path file : (Iterable<Path>) files.filter(TemplatesTests::isPage)::iterator) {
        pages.add(COMMENT.matcher(Files.readString(file)).replaceAll(""));
      }
      return pages;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".html") && NO_PAGES.stream().noneMatch(file.toString()::contains);
  }

  private static Stream<String> tags(List<String> pages) {
    return pages.stream().flatMap(page -> TAG.matcher(page).results().map(found -> found.group()));
  }
}
