package org.nuanyang.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of acceptance scenarios names tests that stand, and every scenario has one. */
class AcceptanceIndexTests {

  private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)#(\\w+)`");

  @Test
  void everyScenarioIsProvedByTestsThatStand() throws IOException {
    List<String> rows = Files.readAllLines(Path.of("docs/acceptance-scenarios.md")).stream().filter(line -> line.matches("\\| S\\d .*")).toList();
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith("Tests.java")).toList()) sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
    }

    assertThat(rows).extracting(row -> row.substring(2, 4)).containsExactly("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8");
    assertThat(rows).allSatisfy(row -> {
      List<MatchResult> named = NAMED.matcher(row).results().toList();
      assertThat(named).as(row).isNotEmpty();
      assertThat(named).allSatisfy(test -> assertThat(sources.getOrDefault(test.group(1), "")).as(test.group()).containsPattern("void " + test.group(2) + "\\("));
    });
  }
}
