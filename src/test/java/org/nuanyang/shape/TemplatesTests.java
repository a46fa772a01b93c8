package org.nuanyang.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Traps of the template language that no compiler finds. */
class TemplatesTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern TAG = Pattern.compile("<[a-z:0-9]+\\s[^<>]*(?:\"[^\"]*\"[^<>]*)*>");

  /** What is called a day or a month by its name; printed papers word theirs before they are frozen. */
  private static final Pattern BARE_DAY = Pattern.compile("th:text=\"\\$\\{[a-zA-Z.]*\\b(?:[a-z]+On|keepUntil|[mM]onth)}\"");

  /** The replacement comes first and takes the condition away with the tag; it would always be shown. */
  @Test
  void aConditionStandsOutsideTheTagThatIsReplaced() throws IOException {
    assertThat(
            found(
                text ->
                    TAG.matcher(text.replaceAll("(?s)<!--.*?-->", "")).results().map(MatchResult::group)
                        .filter(tag -> tag.contains("th:replace=") && tag.matches("(?s).*\\sth:(if|unless|each)=.*"))))
        .isEmpty();
  }

  /** Nobody at a desk reads 2026-11-03: a day or a month goes through {@code #when}. */
  @Test
  void aDayIsWrittenInWords() throws IOException {
    var found = found(text -> BARE_DAY.matcher(text).results().map(MatchResult::group));
    found.keySet().removeIf(page -> page.startsWith("documents/papers/"));
    assertThat(found).isEmpty();
  }

  private static TreeMap<String, List<String>> found(Function<String, Stream<String>> look) throws IOException {
    var wrong = new TreeMap<String, List<String>>();
    try (Stream<Path> all = Files.walk(TEMPLATES)) {
      for (Path file : (Iterable<Path>) all.filter(f -> f.toString().endsWith(".html"))::iterator) {
        List<String> tags = look.apply(Files.readString(file)).toList();
        if (!tags.isEmpty()) wrong.put(TEMPLATES.relativize(file).toString(), tags);
      }
    }
    return wrong;
  }
}
