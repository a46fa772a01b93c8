package org.nuanyang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.network.PoolStatus;
import org.springframework.context.support.ResourceBundleMessageSource;

/** An auditor reads words, not codes, whatever module wrote the entry. */
class AuditWordsTests {

  private static final Pattern DID = Pattern.compile("\\.did\\(\\s*[^;\"]+,\\s*\"([a-z]+\\.[a-z-]*[a-z])\"\\s*,");
  private static final Pattern KIND = Pattern.compile("\\.viewed\\(\\s*[^;\"]+,\\s*\"([a-z-]+)\"");

  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
  private final AuditWords words = new AuditWords(messages);

  @BeforeEach
  void theTextsOfTheProduct() {
    messages.setBasenames("messages/identity", "messages/cases", "messages/intake");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
  }

  @Test
  void everyActionInTheCodeHasWords() throws IOException {
    var codes = found(DID);
    Stream.of(CaseVerb.values()).map(verb -> "cases." + verb.name().toLowerCase().replace('_', '-')).forEach(codes::add);
    Stream.of(PoolStatus.values()).map(to -> "network.pool-" + to.name().toLowerCase()).forEach(codes::add);

    assertThat(codes).hasSizeGreaterThan(40).allSatisfy(code -> assertThat(words.action(code)).isNotEqualTo(code));
  }

  @Test
  void everyPersonalFileThatIsOpenedHasAName() throws IOException {
    assertThat(found(KIND))
        .contains("matter", "case")
        .allSatisfy(kind -> assertThat(words.kind(kind)).isNotEqualTo(kind));
  }

  @Test
  void sayWhatWasDone() {
    assertThat(words.action("matter.view")).isEqualTo("查看事项");
    assertThat(words.action("intake.askSupplement")).isEqualTo("一次性告知补正");
    assertThat(words.action("cases.close")).isEqualTo("结案");
    assertThat(words.action("some.new-thing")).isEqualTo("some.new-thing");
  }

  private static TreeSet<String> found(Pattern pattern) throws IOException {
    var codes = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
        pattern.matcher(Files.readString(file)).results().map((MatchResult hit) -> hit.group(1)).forEach(codes::add);
      }
    }
    return codes;
  }
}
