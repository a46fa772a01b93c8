package org.nuanyang.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever lays a notice on a desk says in words what kind it is: a code on the home page is a fault and too wide. */
class DeskNoticeKindsTests {

  /** The kind stands before the tone in every order, as a word or as the beginning of one. */
  private static final Pattern KIND = Pattern.compile("PutNotice\\((?:[^;]*?),\\s*\"([a-z]+(?:[.-][a-z]+)*\\.?)\"(?: \\+ [a-z]+)?,\\s*(?:\"(?:neutral|info|good|warn|bad)\"|tone)", Pattern.DOTALL);

  @Test
  void everyKindHasItsWord() throws IOException {
    var words = new Properties();
    try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages/notices.properties"))) {
      words.load(file);
    }
    var kinds = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher kind = KIND.matcher(Files.readString(file));
        while (kind.find()) kinds.add(kind.group(1));
      }
    }

    assertThat(kinds).contains("nudge", "duty.", "supervision", "wrong-gain", "care.danger");
    assertThat(kinds).allSatisfy(kind -> assertThat(words.stringPropertyNames()).anyMatch(key -> kind.endsWith(".") ? key.startsWith("notices.kind." + kind) : key.equals("notices.kind." + kind)));
  }
}
