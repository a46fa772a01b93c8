package org.nuanyang.eligibility.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuanyang.shared.Citation;

/** Every row of every table can be read, and stands on an article that exists. */
class RuleTablesTests {

  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2010, 6, 1), LocalDate.of(2020, 6, 1), LocalDate.of(2023, 6, 1), LocalDate.of(2025, 6, 1));

  static List<RuleBook> books() {
    return EligibilityExamples.POLICIES.profiles().stream()
        .flatMap(profile -> DAYS.stream().map(day -> new RuleBook(EligibilityExamples.POLICIES, profile, day)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("books")
  void areReadable(RuleBook rules) {
    assertThat(rules.matters()).hasSizeGreaterThan(30).extracting(Rows.Matter::icon).allMatch(this::isAnIcon);
    assertThat(rules.groups()).hasSizeGreaterThan(40).extracting(Rows.Group::icon).allMatch(this::isAnIcon);
    assertThat(rules.doors()).extracting(Rows.Door::icon).allMatch(this::isAnIcon);
    assertThat(rules.factWords()).isNotEmpty();
    assertThat(rules.papers()).isNotEmpty();
    assertThat(rules.questions()).isNotEmpty();
    assertThat(rules.priorities().getLast().rank()).isEqualTo(9);
    assertThat(said(rules)).isNotEmpty().allSatisfy(rule -> assertThat(rule.text()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("books")
  void useOneWordForOneThing(RuleBook rules) {
    Map<String, String> owner = new HashMap<>();
    for (Rows.Matter matter : rules.matters())
      for (String word : Stream.concat(Stream.of(matter.code()), matter.synonyms().stream()).toList())
        assertThat(owner.put("matter " + word, matter.code())).as(word).isNull();
    for (Rows.Group group : rules.groups())
      for (String word : Stream.concat(Stream.of(group.code()), group.synonyms().stream()).toList())
        assertThat(owner.put("group " + word, group.code())).as(word).isNull();
  }

  @Test
  void standOnArticlesThatExist() throws IOException {
    Path laws = Path.of(System.getenv().getOrDefault("NUANYANG_LAWS", "../shared/laws"));
    assumeTrue(Files.isDirectory(laws), "no law texts at hand: set NUANYANG_LAWS");
    Map<String, Path> files = new HashMap<>();
    try (Stream<String> manifest = Files.lines(laws.resolve("MANIFEST.tsv"))) {
      manifest.map(line -> line.split("\t")).forEach(columns -> files.put(columns[1], laws.resolve(columns[0])));
    }

    var unfounded = new TreeSet<String>();
    for (RuleBook rules : books()) {
      for (Rows.Rule rule : said(rules)) {
        for (Citation citation : rule.citations()) if (!exists(citation, files)) unfounded.add(rule.version().code() + ": " + citation);
      }
    }
    assertThat(unfounded).isEmpty();
  }

  private static boolean exists(Citation citation, Map<String, Path> files) throws IOException {
    Path file = files.get(citation.law());
    if (file == null) return false;
    String article = citation.article().replaceAll("条.*", "条");
    List<String> lines = Files.readAllLines(file);
    int start = 0;
    while (start < lines.size() && !lines.get(start).startsWith(article)) start++;
    if (start == lines.size()) return false;
    if (!citation.article().contains("项")) return true;
    String item = "（" + citation.article().replaceAll(".*第(.+)项.*", "$1") + "）";
    for (int line = start + 1; line < lines.size() && !lines.get(line).matches("第.+条.*|#.*"); line++) {
      if (lines.get(line).replace('(', '（').replace(')', '）').startsWith(item)) return true;
    }
    return false;
  }

  private static List<Rows.Rule> said(RuleBook rules) {
    return Stream.of(
            rules.scope(), rules.specialSituations(), rules.standing(), rules.guards(), rules.notices(), rules.urgency(), rules.secondLooks(), rules.priorities(),
            rules.greenChannel(), rules.advice(), rules.remarks())
        .<Rows.Rule>flatMap(List::stream)
        .toList();
  }

  private boolean isAnIcon(String name) {
    try {
      return Files.readAllLines(Path.of("web-assets/icons.txt")).contains(name);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
