package org.nuanyang.policies.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Missing;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class RuleFilesTests {

  private static final LocalDate NOW = LocalDate.of(2025, 3, 3);

  record Notice(String code, List<String> stages, Map<String, Object> when, String text, List<Citation> citations, RuleVersion version) {}

  record Short(String code) {}

  private final Policies policies = PolicyExamples.shipped();

  @Test
  void shipsTheProfilesOfTheReference() {
    assertThat(policies.profiles()).contains("NATIONAL", "R-BT25", "R-BT22", "R-CF22A", "R-CF22B", "R-PDS20");
    assertThat(policies.profileOf("159900")).isEqualTo("R-BT25");
  }

  @Test
  void putsACitysRowInPlaceOfTheOneItReplaces() {
    assertThat(notice("NATIONAL", "CR9").stages()).doesNotContain("INVESTIGATION");
    assertThat(notice("R-BT22", "CR9").stages()).contains("INVESTIGATION");
    assertThat(notice("R-BT22", "CR9").version().profile()).isEqualTo("R-BT22");
    assertThat(notice("R-BT22", "CR1").version().profile()).isEqualTo("NATIONAL");
    assertThat(policies.rows("R-BT22", "notices", NOW, Notice.class)).filteredOn(row -> row.code().equals("CR9")).hasSize(1);
  }

  @Test
  void knowsTheRowOfTheDay() {
    LocalDate before = LocalDate.of(2021, 12, 31);

    assertThat(notice("NATIONAL", "CR1").citations()).contains(new Citation("法律援助法", "第二十五条第一款第一项"));
    assertThat(policies.rows("NATIONAL", "notices", before, Notice.class)).extracting(Notice::code).containsExactly("CR1", "CR2", "CR4");
    assertThat(policies.parameter("NATIONAL", "scope_complete", before)).isEqualTo("false");
    assertThat(policies.parameter("NATIONAL", "scope_complete", NOW)).isEqualTo("true");
  }

  @Test
  void inheritsThroughTwoProfiles() {
    assertThat(policies.parameter("DEMO", "econ_base_amount", NOW)).isEqualTo("850");
    assertThat(policies.parameter("DEMO", "emergency_days", NOW)).isEqualTo("7");
    assertThat(policies.rows("DEMO", "standing", NOW, JsonNode.class)).hasSameSizeAs(policies.rows("R-BT25", "standing", NOW, JsonNode.class));
  }

  @Test
  void hasNoValueWhereNoneIsKnown() {
    assertThatThrownBy(() -> policies.parameter("R-BT25", "econ_base_amount", NOW)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> policies.parameter("NOWHERE", "emergency_days", NOW)).isInstanceOf(Missing.class);
    assertThat(policies.rows("NATIONAL", "no-such-table", NOW, Short.class)).isEmpty();
  }

  @Test
  void refusesAWordNobodyReads() {
    assertThatThrownBy(() -> policies.rows("NATIONAL", "notices", NOW, Short.class)).hasMessageContaining("Unrecognized");
  }

  @Test
  void refusesRowsThatCannotBe() {
    assertThatThrownBy(() -> folder("rows: [{code: A, effective_from: 2020-01-01}]")).hasMessageContaining("source");
    assertThatThrownBy(() -> folder("rows: [{code: A, source: x}]")).hasMessageContaining("effective_from");
    assertThatThrownBy(() -> folder("""
        defaults: {effective_from: 2020-01-01, source: x}
        rows: [{code: A}, {code: A, effective_from: 2021-01-01}]
        """)).hasMessageContaining("two rows A");
    folder("""
        defaults: {effective_from: 2020-01-01, source: x}
        rows: [{code: A, effective_to: 2020-12-31}, {code: A, effective_from: 2021-01-01}]
        """);
  }

  @Test
  void letsNoCityNarrowALockedTable() {
    ProfileFolder law = folder("""
        locked: true
        rows: [{code: EXEMPT, effective_from: 2022-01-01, source: LAL}]
        """);
    ProfileFolder city = folder("rows: [{code: EXEMPT, effective_from: 2022-01-01, source: city}]");
    ProfileFolder generous = folder("rows: [{code: MORE, effective_from: 2022-01-01, source: city}]");

    assertThatThrownBy(() -> city.mustNotTouchLockedRowsOf(law)).hasMessageContaining("EXEMPT");
    generous.mustNotTouchLockedRowsOf(law);
  }

  private static ProfileFolder folder(String table) {
    var yaml = YAMLMapper.builder().build();
    var folder = new ProfileFolder("X", yaml.readTree("code: X"));
    folder.add("standing", yaml.readTree(table));
    return folder;
  }

  private Notice notice(String profile, String code) {
    return policies.rows(profile, "notices", NOW, Notice.class).stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
  }
}
