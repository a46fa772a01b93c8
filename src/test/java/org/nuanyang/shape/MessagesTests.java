package org.nuanyang.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No text is missing and none is left over. A key that is put together at run time is used when
 * its beginning stands in the code up to a dot, such as {@code "cases.status." + status}.
 */
class MessagesTests {

  private static final Path MAIN = Path.of("src/main");
  private static final Path BUNDLES = MAIN.resolve("resources/messages");
  private static final String KEY = "[a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9_]";

  /** Places where a whole key must stand: messages of templates, refusals and constraints. */
  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{(" + KEY + ")\\s*[}(]");

  private static final Pattern IN_JAVA =
      Pattern.compile("(?:new (?:Refusal|Missing|Forbidden)|super|getMessage)\\(\\s*\"(" + KEY + ")\"");
  private static final Pattern IN_CONSTRAINT = Pattern.compile("\"\\{(nuanyang\\." + KEY + "|" + KEY + ")}\"");

  private final Set<String> bundles = names();
  private final Set<String> keys = keys();

  @Test
  void everyKeyThatIsUsedHasAText() throws IOException {
    var missing = new TreeSet<String>();
    for (Path file : files(".html")) missing.addAll(named(IN_TEMPLATE, file));
    for (Path file : files(".java")) {
      missing.addAll(named(IN_JAVA, file));
      missing.addAll(named(IN_CONSTRAINT, file));
    }
    missing.removeAll(keys);
    missing.removeIf(key -> !bundles.contains(key.substring(0, key.indexOf('.'))));

    assertThat(missing).as("keys without a text").isEmpty();
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Pattern mention =
        Pattern.compile("(?<![\\w.-])((?:" + String.join("|", bundles) + ")\\.[\\w.-]*)");
    var mentions = new TreeSet<String>();
    for (Path file : files(".html", ".java", ".yaml", ".yml", ".json", ".js")) {
      mentions.addAll(named(mention, file));
    }
    Set<String> beginnings =
        mentions.stream().filter(text -> text.endsWith(".")).collect(Collectors.toSet());
    var unused =
        keys.stream()
            .filter(key -> !mentions.contains(key))
            .filter(key -> beginnings.stream().noneMatch(key::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unused).as("texts nobody shows").isEmpty();
  }

  @Test
  void everyKeyBeginsWithTheNameOfItsModule() throws IOException {
    try (Stream<Path> all = Files.list(BUNDLES)) {
      for (Path bundle : (Iterable<Path>) all::iterator) {
        String module = nameOf(bundle);
        assertThat(load(bundle).stringPropertyNames())
            .as(bundle.toString())
            .allSatisfy(key -> assertThat(key).startsWith(module + "."));
      }
    }
  }

  private static Set<String> named(Pattern place, Path file) throws IOException {
    return place
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<Path> files(String... endings) throws IOException {
    try (Stream<Path> all = Files.walk(MAIN)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .collect(Collectors.toSet());
    }
  }

  private static Set<String> names() {
    try (Stream<Path> all = Files.list(BUNDLES)) {
      return all.map(MessagesTests::nameOf).collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> keys() {
    try (Stream<Path> all = Files.list(BUNDLES)) {
      return all.flatMap(bundle -> load(bundle).stringPropertyNames().stream())
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties load(Path bundle) {
    try {
      var texts = new Properties();
      texts.load(new StringReader(Files.readString(bundle)));
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String nameOf(Path bundle) {
    return bundle.getFileName().toString().replaceAll("(_[a-z]{2}.*)?\\.properties$", "");
  }
}
