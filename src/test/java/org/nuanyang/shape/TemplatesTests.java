package org.nuanyang.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Traps of the template language that no compiler finds. */
class TemplatesTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern TAG = Pattern.compile("<[a-z:0-9]+\\s[^<>]*(?:\"[^\"]*\"[^<>]*)*>");

  /** The replacement comes first and takes the condition away with the tag; it would always be shown. */
  @Test
  void aConditionStandsOutsideTheTagThatIsReplaced() throws IOException {
    var wrong = new TreeMap<String, List<String>>();
    try (Stream<Path> all = Files.walk(TEMPLATES)) {
      for (Path file : (Iterable<Path>) all.filter(f -> f.toString().endsWith(".html"))::iterator) {
        List<String> tags =
            TAG.matcher(Files.readString(file).replaceAll("(?s)<!--.*?-->", ""))
                .results()
                .map(MatchResult::group)
                .filter(tag -> tag.contains("th:replace=") && tag.matches("(?s).*\\sth:(if|unless|each)=.*"))
                .toList();
        if (!tags.isEmpty()) wrong.put(TEMPLATES.relativize(file).toString(), tags);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
