package org.nuanyang.patrol.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.patrol.DangerSign;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.policies.RuleVersion;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped table, as an officer can check it. */
class RiskTableTests {

  private final RiskTable table = shipped();

  static RiskTable shipped() {
    try (var data = new ClassPathResource("policies/NATIONAL/patrol_risk.yaml").getInputStream()) {
      List<RiskTable.Row> rows = new ArrayList<>();
      for (JsonNode row : YAMLMapper.builder().build().readTree(data).get("rows"))
        rows.add(
            new RiskTable.Row(
                row.get("code").asString(), row.get("sign").asString(), row.get("least").asLong(), RiskLevel.valueOf(row.get("level").asString()),
                row.get("text").asString(), (RuleVersion) null));
      return new RiskTable(rows);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      SIGNS                 | PEOPLE | AMOUNT  | LEVEL
                            | 2      |         | LOW
                            | 4      | 49999   | LOW
                            | 5      |         | MIDDLE
                            | 9      |         | MIDDLE
                            | 10     |         | HIGH
                            | 2      | 50000   | MIDDLE
                            | 2      | 499999  | MIDDLE
                            | 2      | 500000  | HIGH
      VIOLENCE              | 2      |         | HIGH
      WEAPON                | 2      |         | HIGH
      SUICIDE               | 1      |         | HIGH
      THREAT                | 2      |         | MIDDLE
      GROUP_PETITION        | 2      |         | MIDDLE
      MINORS                | 2      |         | MIDDLE
      THREAT MINORS         | 2      |         | HIGH
      """)
  void weighsAsTheTableSays(String signs, int people, BigDecimal amount, RiskLevel level) {
    Set<DangerSign> seen = signs == null ? Set.of() : Arrays.stream(signs.split(" ")).map(DangerSign::valueOf).collect(Collectors.toSet());

    RiskTable.Verdict verdict = table.judge(seen, people, amount);

    assertThat(verdict.level()).isEqualTo(level);
    assertThat(verdict.reasons().isEmpty()).as("every level above low has its reason").isEqualTo(level == RiskLevel.LOW);
  }

  @Test
  void theGravestReasonComesFirst() {
    assertThat(table.judge(Set.of(DangerSign.WEAPON, DangerSign.MINORS), 6, null).reasons()).startsWith("有人拿过凶器。").contains("牵涉未成年人。", "牵涉五人以上。");
  }
}
