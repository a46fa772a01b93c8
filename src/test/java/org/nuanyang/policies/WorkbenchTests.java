package org.nuanyang.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.internal.SecondNode;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A city's rules from the first row to the day they are in force; each test has a city of its own. */
@ModuleDatabaseTest
class WorkbenchTests {

  @Autowired RuleWorkbench workbench;
  @Autowired Policies policies;
  @Autowired ApplicationContext node;
  @Autowired MovableClock clock;
  @MockitoBean AuditTrail audit;

  @Test
  void publishesAParameterForEveryNodeFromItsDayOn() {
    City city = new City("159901");
    String before = policies.profileOf(city.code);
    DraftId draft = city.draft();
    city.write(draft, "parameters", "home_service_age", Map.of("value", List.of("60")));
    assertThat(workbench.compare(draft, city.editor).getFirst().differences()).singleElement()
        .isEqualTo(new RowChange.Difference("数值或者做法", "65", "60"));
    Policies other = SecondNode.beside(node);
    assertThat(other.profiles()).as("read before the publication").isNotEmpty().doesNotContain("CITY-159901");
    city.publish(draft, city.today.plusDays(3));

    String own = policies.profileOf(city.code);
    assertThat(own).isEqualTo("CITY-159901").isNotEqualTo(before);
    assertThat(policies.parameter(own, "home_service_age", city.today.plusDays(2))).isEqualTo("65");
    assertThat(policies.parameter(own, "home_service_age", city.today.plusDays(3))).isEqualTo("60");
    assertThat(policies.parameter(before, "home_service_age", city.today.plusDays(3))).as("old cases keep their rules").isEqualTo("65");
    assertThat(other.parameter(own, "home_service_age", city.today.plusDays(3))).isEqualTo("60");
    assertThat(policies.profileOf("159902")).as("another city").isEqualTo(before);
  }

  @Test
  void switchesWhatTheCityStandsOnAndBack() {
    City city = new City("159903");
    DraftId toPingdingshan = workbench.start(new StartDraft("改用平顶山做法", "局务会纪要", city.today, "R-PDS20", city.editor));
    city.publish(toPingdingshan, city.today);
    String own = policies.profileOf(city.code);
    assertThat(codes(own, "standing", city.today)).contains("SOLDIERS");
    assertThat(codes(own, "standing", city.today.minusDays(1))).doesNotContain("SOLDIERS");

    DraftId back = workbench.start(new StartDraft("改回", "局务会纪要", city.today.plusDays(10), "R-BT25", city.editor));
    city.publish(back, city.today.plusDays(10));
    assertThat(codes(own, "standing", city.today.plusDays(9))).contains("SOLDIERS");
    assertThat(codes(own, "standing", city.today.plusDays(10))).doesNotContain("SOLDIERS").contains("LEFT_BEHIND_CHILD");
  }

  @Test
  void addsARowOfItsOwnAndEndsItAgain() {
    City city = new City("159904");
    DraftId draft = city.draft();
    city.write(draft, "standing", "STUDENTS", Map.of(
        "result", List.of("EXEMPT_VERIFICATION"), "when.groups", List.of("VETERAN"), "when.more", List.of("facts: {rural: true}"),
        "citations", List.of("法律援助法 第四十二条第四项"), "text", List.of("按本地做法，农村退役军人免予核查。")));
    RuleLine line = workbench.compare(draft, city.editor).getFirst().after();
    assertThat(line.cells()).anySatisfy(cell -> assertThat(cell.text()).contains("人是：退役军人").contains("是否住在农村是“是”"));
    city.publish(draft, city.today);
    String own = policies.profileOf(city.code);
    assertThat(codes(own, "standing", city.today).getFirst()).isEqualTo("STUDENTS");

    DraftId end = workbench.start(new StartDraft("停用", "文件", city.today.plusDays(1), null, city.editor));
    workbench.end(end, city.version(end), "standing", "STUDENTS", city.editor);
    assertThatThrownBy(() -> workbench.end(end, city.version(end), "standing", "YOUFU", city.editor)).hasMessage("policies.not-ours-to-end");
    city.publish(end, city.today.plusDays(1));
    assertThat(codes(own, "standing", city.today)).contains("STUDENTS");
    assertThat(codes(own, "standing", city.today.plusDays(1))).doesNotContain("STUDENTS");
  }

  @Test
  void needsASecondPersonAndTheRightOne() {
    City city = new City("159905");
    DraftId draft = city.draft();
    city.write(draft, "parameters", "home_service_age", Map.of("value", List.of("60")));
    Actor helper = actor(city.code, Role.POLICY_EDITOR);
    workbench.write(new WriteRow(draft, city.version(draft), "parameters", "nudge_days", Map.of("value", List.of("2")), null, "", "L", helper));
    workbench.propose(draft, city.version(draft), city.editor);

    assertThatThrownBy(() -> workbench.approve(draft, city.version(draft), "", city.editor)).hasMessage("policies.same-hand");
    assertThatThrownBy(() -> workbench.approve(draft, city.version(draft), "", helper)).hasMessage("policies.same-hand");
    assertThatThrownBy(() -> workbench.approve(draft, city.version(draft), "", actor(city.code, Role.DIRECTOR))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> workbench.publish(draft, city.version(draft), city.today, city.editor)).hasMessage("policies.draft-moved");
    assertThatThrownBy(() -> city.write(draft, "parameters", "nudge_days", Map.of("value", List.of("1")))).hasMessage("policies.draft-not-open");
    workbench.approve(draft, city.version(draft), "已核对", city.second);
    assertThatThrownBy(() -> workbench.publish(draft, city.version(draft), city.today.minusDays(1), city.editor)).hasMessage("policies.not-backwards");
    workbench.publish(draft, city.version(draft), city.today, city.editor);
    assertThatThrownBy(() -> workbench.sendBack(draft, city.version(draft), "", city.second)).isInstanceOf(Refusal.class);
  }

  @Test
  void whoeverHadAHandInADraftNeverApprovesIt() {
    City city = new City("159908");
    DraftId draft = workbench.start(new StartDraft("本市规则", "某办〔2026〕3号", city.today.plusDays(5), null, city.editor));
    Actor takesOut = actor(city.code, Role.POLICY_EDITOR);
    Actor isOverwritten = actor(city.code, Role.POLICY_EDITOR);
    city.write(draft, "parameters", "home_service_age", Map.of("value", List.of("60")));
    city.write(draft, "parameters", "nudge_days", Map.of("value", List.of("2")));
    workbench.takeOut(draft, city.version(draft), "parameters", "nudge_days", takesOut);
    workbench.write(new WriteRow(draft, city.version(draft), "parameters", "home_service_age", Map.of("value", List.of("61")), null, "", "L", isOverwritten));
    city.write(draft, "parameters", "home_service_age", Map.of("value", List.of("62")));
    workbench.propose(draft, city.version(draft), city.editor);

    assertThatThrownBy(() -> workbench.approve(draft, city.version(draft), "", takesOut)).hasMessage("policies.same-hand");
    assertThatThrownBy(() -> workbench.approve(draft, city.version(draft), "", isOverwritten)).hasMessage("policies.same-hand");
    workbench.approve(draft, city.version(draft), "已核对", city.second);
    assertThatThrownBy(() -> workbench.publish(draft, city.version(draft), city.today, city.editor)).as("earlier than what was approved").hasMessage("policies.not-before-approved");
    workbench.publish(draft, city.version(draft), city.today.plusDays(6), city.editor);
    assertThat(workbench.drafts(city.editor)).singleElement().satisfies(one -> assertThat(one.changes()).isEqualTo(1));
  }

  @Test
  void saysWhatIsWrongWithARow() {
    City city = new City("159906");
    DraftId draft = city.draft();

    assertThatThrownBy(() -> city.write(draft, "standing", "地方", Map.of())).isInstanceOfSatisfying(RowRefused.class, row -> assertThat(row.fields()).containsKey("code"));
    assertThatThrownBy(() -> city.write(draft, "standing", "A", Map.of("when.groups", List.of("NOBODY"), "citations", List.of("法律援助法 四十二"))))
        .isInstanceOfSatisfying(RowRefused.class, row -> assertThat(row.fields()).containsKeys("result", "text", "when", "citations"));
    assertThatThrownBy(() -> city.write(draft, "standing", "A", Map.of("when.more", List.of("facts: {shoe_size: 42}")))).isInstanceOfSatisfying(RowRefused.class, row -> assertThat(row.fields().get("when")).contains("不认识"));
    assertThatThrownBy(() -> city.write(draft, "parameters", "home_service_age", Map.of("value", List.of("六十")))).isInstanceOf(RowRefused.class);
    assertThatThrownBy(() -> city.write(draft, "parameters", "citywide_mode", Map.of("value", List.of("MODE_C")))).isInstanceOf(RowRefused.class);
    assertThatThrownBy(() -> city.write(draft, "no-such", "A", Map.of())).isInstanceOf(Missing.class);
    int old = city.version(draft);
    city.write(draft, "parameters", "home_service_age", Map.of("value", List.of("60")));
    assertThatThrownBy(() -> workbench.takeOut(draft, old, "parameters", "home_service_age", city.editor)).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> workbench.draft(draft, actor("110000", Role.POLICY_EDITOR))).isInstanceOf(Forbidden.class);
  }

  @Test
  void everyTableIsShownInWordsOnAnyDayAndThroughTheYears() {
    City city = new City("159907");
    for (RuleTable table : workbench.tables()) {
      assertThat(workbench.inForce(table.name(), city.today, city.editor)).as(table.name()).isNotEmpty().allSatisfy(line -> assertThat(line.title()).isNotBlank());
      assertThat(workbench.history(table.name(), city.editor)).as(table.name()).isNotEmpty();
    }
    assertThat(workbench.inForce("deadlines", city.today, city.editor)).filteredOn(line -> line.version().code().equals("D01")).singleElement()
        .satisfies(line -> assertThat(line.cells()).contains(new RuleLine.Cell("多长", "7")));
  }

  @Test
  void everyRowOfEveryTableGoesThroughItsFormUnchanged() {
    City city = new City("159908");
    DraftId draft = city.draft();
    for (RuleTable table : workbench.tables()) {
      for (RuleLine line : workbench.inForce(table.name(), city.today, city.editor)) {
        RowForm form = workbench.form(draft, table.name(), line.version().code(), city.editor);
        try {
          city.write(draft, table.name(), line.version().code(), form.values());
        } catch (RowRefused refused) {
          throw new AssertionError(table.name() + " " + line.version().code() + " " + refused.fields());
        }
      }
    }
    assertThat(workbench.compare(draft, city.editor)).hasSizeGreaterThan(300).allSatisfy(change -> assertThat(change.differences()).as(change.table() + " " + change.code()).isEmpty());
  }

  private List<String> codes(String profile, String table, LocalDate on) {
    return policies.rows(profile, table, on, tools.jackson.databind.JsonNode.class).stream().map(row -> row.get("code").asString()).toList();
  }

  static Actor actor(String city, Role role) {
    return new Actor(UUID.randomUUID(), role.name(), Set.of(role), UUID.randomUUID(), city, DataScope.CITY, Set.of());
  }

  /** A city and the two people who make its rules. */
  private final class City {
    final String code;
    final Actor editor;
    final Actor second;
    final LocalDate today = LocalDate.now(clock);

    City(String code) {
      this.code = code;
      this.editor = actor(code, Role.POLICY_EDITOR);
      this.second = actor(code, Role.LEADER);
    }

    DraftId draft() {
      return workbench.start(new StartDraft("本市规则", "某办〔2026〕3号", today, null, editor));
    }

    int version(DraftId draft) {
      return workbench.draft(draft, editor).version();
    }

    void write(DraftId draft, String table, String row, Map<String, List<String>> values) {
      workbench.write(new WriteRow(draft, version(draft), table, row, values, null, "", "L", editor));
    }

    void publish(DraftId draft, LocalDate from) {
      workbench.propose(draft, version(draft), editor);
      workbench.approve(draft, version(draft), "已核对", second);
      workbench.publish(draft, version(draft), from, editor);
    }
  }
}
