package org.nuanyang.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.eligibility.internal.Replaying;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.NarrowsTheLaw;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.policies.StartDraft;
import org.nuanyang.policies.WriteRow;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A draft tried on old decisions, and rules that are changed while the house is open. */
@ModuleDatabaseTest(extraIncludes = {"identity", "policies", "kit"})
class ReplayTests {

  @Autowired RuleReplays replays;
  @Autowired RuleWorkbench workbench;
  @Autowired Policies policies;
  @Autowired Eligibility eligibility;
  @Autowired MovableClock clock;
  @Autowired ApplicationContext context;

  @Test
  void saysWhoWouldGainAndWhoWouldLoseByTheDraftAlone() {
    LocalDate today = LocalDate.now(clock);
    Actor editor = actor("159911", Role.POLICY_EDITOR);
    DraftId draft = workbench.start(new StartDraft("改用平顶山做法", "纪要", today, "R-PDS20", editor));
    List<Facts> facts = new ArrayList<>();
    for (int i = 0; i < 2100; i++) facts.add(Facts.on("R-BT25", today.minusDays(i % 300)).about("M05_WAGE").inGroups(Set.of("MIGRANT_WORKER")));
    facts.add(Facts.on("R-BT25", today.minusDays(30)).about("PRIVATE_LOAN").inGroups(Set.of("SOLDIER_NATIONAL")));
    facts.add(Facts.on("R-BT25", today.minusDays(31)).about("M04_SUPPORT").inGroups(Set.of("LEFT_BEHIND_WOMAN")));
    facts.add(Facts.on("R-BT25", today.minusDays(32)).about("NO_SUCH_MATTER"));

    ReplayId id = replays.start(draft, editor);
    assertThat(replays.find(id, editor).open()).isTrue();
    Replaying.on(context, facts);

    ReplayView view = replays.find(id, editor);
    assertThat(view.state()).isEqualTo("DONE");
    assertThat(view.total()).isEqualTo(2103);
    assertThat(view.done()).isEqualTo(2103);
    assertThat(view.unreadable()).isEqualTo(1);
    assertThat(view.percent()).isEqualTo(100);
    assertThat(replays.byMatter(id, editor)).filteredOn(sum -> sum.code().equals("PRIVATE_LOAN")).singleElement().satisfies(sum -> assertThat(sum.gained()).isEqualTo(1));
    assertThat(replays.byGroup(id, editor)).filteredOn(sum -> sum.code().equals("LEFT_BEHIND_WOMAN")).singleElement().satisfies(sum -> assertThat(sum.lost()).isEqualTo(1));
    assertThat(replays.changed(id, Generosity.LOSES, "M04_SUPPORT", null, editor)).singleElement().satisfies(one -> {
      assertThat(one.person()).isEqualTo("张**");
      assertThat(one.before()).contains("免予核查");
      assertThat(one.after()).contains("须核查经济状况");
    });
    assertThatThrownBy(() -> replays.find(id, actor("110000", Role.POLICY_EDITOR))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> replays.start(draft, actor("159911", Role.CLERK))).isInstanceOf(Forbidden.class);
  }

  @Test
  void whatIsPublishedIsJudgedByAtOnceAndOldCasesAreNot() {
    LocalDate today = LocalDate.now(clock);
    Actor editor = actor("159912", Role.POLICY_EDITOR);
    Facts soldier = Facts.on(policies.profileOf("159912"), today).about("PRIVATE_LOAN").inGroups(Set.of("SOLDIER_NATIONAL"));
    assertThat(eligibility.judge(soldier).path()).isEqualTo(Path.REFUSE_PROPOSED);

    DraftId draft = workbench.start(new StartDraft("改用平顶山做法", "纪要", today, "R-PDS20", editor));
    publish(draft, today, editor);

    Facts now = soldier.under(policies.profileOf("159912"));
    Verdict verdict = eligibility.judge(now);
    assertThat(verdict.econResult()).isEqualTo(EconResult.NO_SCOPE_LIMIT);
    assertThat(verdict.rules()).allMatch(rule -> rule.inForceOn(today));
    assertThat(eligibility.judge(now.asOf(today.minusDays(1))).path()).as("a case of the day before").isEqualTo(Path.REFUSE_PROPOSED);
    assertThat(eligibility.judge(soldier).path()).as("a case on file").isEqualTo(Path.REFUSE_PROPOSED);

    DraftId back = workbench.start(new StartDraft("改回", "纪要", today, "R-BT25", editor));
    publish(back, today, editor);
    assertThat(eligibility.judge(now).path()).isEqualTo(Path.REFUSE_PROPOSED);
  }

  @Test
  void aDraftThatTakesFromACitizenIsSentBackWithTheArticle() {
    LocalDate today = LocalDate.now(clock);
    Actor editor = actor("159913", Role.POLICY_EDITOR);
    DraftId draft = workbench.start(new StartDraft("慢一点", "纪要", today, null, editor));
    workbench.write(new WriteRow(draft, 0, "groups", "ELDERLY_60", Map.of("name", List.of("老年人"), "icon", List.of("user"), "from_age", List.of("70")), null, "", "L", editor));
    int seen = workbench.draft(draft, editor).version();

    assertThatThrownBy(() -> workbench.propose(draft, seen, editor)).isInstanceOfSatisfying(NarrowsTheLaw.class, no ->
        assertThat(no.objections()).isNotEmpty().allSatisfy(one -> assertThat(one.citations()).isNotEmpty()));
  }

  private void publish(DraftId draft, LocalDate from, Actor editor) {
    Actor second = actor(editor.city(), Role.LEADER);
    workbench.propose(draft, workbench.draft(draft, editor).version(), editor);
    workbench.approve(draft, workbench.draft(draft, editor).version(), "", second);
    workbench.publish(draft, workbench.draft(draft, editor).version(), from, editor);
  }

  private static Actor actor(String city, Role role) {
    return new Actor(UUID.randomUUID(), role.name(), Set.of(role), UUID.randomUUID(), city, DataScope.CITY, Set.of());
  }
}
