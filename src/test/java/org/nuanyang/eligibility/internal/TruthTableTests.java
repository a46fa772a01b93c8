package org.nuanyang.eligibility.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.shared.Citation;

/**
 * What the rules say of every matter and every group, written out for a lawyer to read: {@code
 * docs/eligibility/<profile>.md}. A changed rule shows as a changed line there.
 */
class TruthTableTests {

  private static final String NATIONAL = "NATIONAL";

  private final Eligibility eligibility = EligibilityExamples.eligibility();
  private final Words words = new Words();

  @ParameterizedTest
  @ValueSource(strings = {NATIONAL, "R-BT25", "R-BT22", "R-CF22A", "R-CF22B", "R-PDS20"})
  void theTableInTheRepositoryIsWhatTheRulesSay(String profile) throws IOException {
    String table = profile.equals(NATIONAL) ? whole() : differences(profile);
    Path now = Path.of("target/eligibility", profile + ".md");
    Files.createDirectories(now.getParent());
    Files.writeString(now, table);

    assertThat(Path.of("docs/eligibility", profile + ".md"))
        .as("a rule changed; have a lawyer read the difference, then copy %s to docs/eligibility", now)
        .hasContent(table);
  }

  private String whole() {
    var text = new StringBuilder(words.head(NATIONAL));
    for (Rows.Matter matter : rules(NATIONAL).matters()) {
      var rows = new LinkedHashMap<String, String>();
      rows.merge(words.row(judge(NATIONAL, matter.code(), null)), words.nobody(), Words::and);
      for (Rows.Group group : rules(NATIONAL).groups()) {
        rows.merge(words.row(judge(NATIONAL, matter.code(), group.code())), group.name(), Words::and);
      }
      text.append(words.section(matter, rows));
    }
    return text.toString();
  }

  /** Of a city only what differs from the national law. */
  private String differences(String city) {
    var text = new StringBuilder(words.head(city));
    for (Rows.Matter matter : rules(city).matters()) {
      var rows = new LinkedHashMap<String, String>();
      Map<String, String> people = new TreeMap<>();
      for (Rows.Group group : rules(city).groups()) people.put(group.code(), group.name());
      people.forEach(
          (code, name) -> {
            String here = words.row(judge(city, matter.code(), code));
            if (!here.equals(words.row(judge(NATIONAL, matter.code(), code)))) rows.merge(here, name, Words::and);
          });
      String nobody = words.row(judge(city, matter.code(), null));
      if (!nobody.equals(words.row(judge(NATIONAL, matter.code(), null)))) rows.merge(nobody, words.nobody(), Words::and);
      if (!rows.isEmpty()) text.append(words.section(matter, rows));
    }
    return text.toString();
  }

  private Verdict judge(String profile, String matter, String group) {
    Facts facts = Facts.on(profile, EligibilityExamples.TODAY).about(matter);
    return eligibility.judge(group == null ? facts : facts.inGroups(Set.of(group)));
  }

  private static RuleBook rules(String profile) {
    return new RuleBook(EligibilityExamples.POLICIES, profile, EligibilityExamples.TODAY);
  }

  /** The table's own language. */
  private static final class Words {

    private static final Map<String, String> NAMES =
        Map.ofEntries(
            Map.entry("GRANT_PATH", "拟予援助"),
            Map.entry("NEEDS_CHECK", "人工核查"),
            Map.entry("REFUSE_PROPOSED", "拟不予援助"),
            Map.entry("STATUTORY_APPOINTMENT", "通知指派"),
            Map.entry("ADVANCE_AID", "先行提供"),
            Map.entry("CHECK", "须核查"),
            Map.entry("EXEMPT_VERIFICATION", "免予核查"),
            Map.entry("NO_ECON_CONDITION", "不受经济条件限制"),
            Map.entry("NO_SCOPE_LIMIT", "不受事项范围限制"),
            Map.entry("NOT_REQUIRED", "无需审查"));

    String head(String profile) {
      String what =
          profile.equals(NATIONAL)
              ? "每种事项、每类人，只凭事项和身份（不知道别的情况）按规则得出的结论。"
              : "只列与全国规则（NATIONAL.md）结论不同的。";
      return "# %s\n\n%s规则日期 %s。由 TruthTableTests 生成，请勿手改；规则一变，这里就会变。%n"
          .formatted(profile, what, EligibilityExamples.TODAY);
    }

    String nobody() {
      return "其他人";
    }

    String row(Verdict verdict) {
      String result = name(verdict.path().name()) + (verdict.refusalCode() == null ? "" : "（" + verdict.refusalCode() + "）");
      String means = verdict.econResult() == null ? "—" : name(verdict.econResult().name());
      return "| %s | %s | %d %s | %s |".formatted(result, means, verdict.priorityRank(), verdict.priorityCode(), articles(verdict));
    }

    String section(Rows.Matter matter, Map<String, String> rows) {
      return "\n## %s %s（%s）\n\n| 结论 | 经济困难状况 | 顺位 | 依据 | 谁 |\n| --- | --- | --- | --- | --- |\n%s\n"
          .formatted(
              matter.code(),
              matter.name(),
              matter.list(),
              rows.entrySet().stream().map(row -> row.getKey() + " " + row.getValue() + " |").collect(Collectors.joining("\n")));
    }

    static String and(String some, String one) {
      return some + "、" + one;
    }

    private static String articles(Verdict verdict) {
      List<Citation> citations = verdict.citations();
      return citations.isEmpty() ? "—" : citations.stream().map(Citation::toString).collect(Collectors.joining("；"));
    }

    private static String name(String code) {
      return NAMES.getOrDefault(code, code);
    }
  }
}
