package org.nuanyang.eligibility.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.Verdict;

/** Every matter with every group: what must be true of all verdicts. */
class EveryCombinationTests {

  private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2021, 12, 31);

  private final Eligibility eligibility = EligibilityExamples.eligibility();

  @ParameterizedTest
  @ValueSource(strings = {"R-BT25", "R-BT22", "R-CF22A", "R-CF22B", "R-PDS20", "DEMO"})
  void noCityIsNarrowerThanTheLaw(String city) {
    for (Facts facts : combinations("NATIONAL", EligibilityExamples.TODAY)) {
      Verdict law = eligibility.judge(facts);
      Verdict local = eligibility.judge(new Facts(city, facts.applicationDate(), facts.personGroups(), facts.matterCode(), facts.values()));

      String who = facts.personGroups() + " " + facts.matterCode();
      if (law.path() != Path.REFUSE_PROPOSED) assertThat(local.path()).as(who).isNotEqualTo(Path.REFUSE_PROPOSED);
      if (law.path() == Path.GRANT_PATH) assertThat(local.path()).as(who).isEqualTo(Path.GRANT_PATH);
      if (law.path() == Path.STATUTORY_APPOINTMENT) assertThat(local.path()).as(who).isEqualTo(Path.STATUTORY_APPOINTMENT);
      assertThat(local.priorityRank()).as(who).isLessThanOrEqualTo(law.priorityRank());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NATIONAL", "R-PDS20"})
  void everyVerdictExplainsItself(String profile) {
    for (LocalDate day : List.of(BEFORE_THE_LAW, EligibilityExamples.TODAY)) {
      for (Facts facts : combinations(profile, day)) {
        Verdict verdict = eligibility.judge(facts);

        String who = facts.personGroups() + " " + facts.matterCode() + " " + day;
        boolean no = verdict.path() == Path.REFUSE_PROPOSED;
        assertThat(verdict.refusalCode() != null).as(who).isEqualTo(no);
        assertThat(verdict.reasons()).as(who).isNotEmpty().noneMatch(reason -> reason.text().isBlank());
        assertThat(verdict.rules()).as(who).allMatch(rule -> rule.inForceOn(day));
        if (no) assertThat(verdict.otherDoors()).as(who).hasSizeGreaterThanOrEqualTo(3);
        if (no) assertThat(verdict.documents()).as(who).isEmpty();
        if (day.equals(BEFORE_THE_LAW)) assertThat(verdict.citations()).as(who).noneMatch(citation -> citation.law().equals("法律援助法"));
        else assertThat(verdict.citations()).as(who).isNotEmpty();
        assertThat(verdict.documents()).as(who).noneMatch(paper -> paper.name().contains("困难证明"));
      }
    }
  }

  private List<Facts> combinations(String profile, LocalDate day) {
    var rules = new RuleBook(EligibilityExamples.POLICIES, profile, day);
    List<Facts> all = new ArrayList<>();
    for (Rows.Matter matter : rules.matters())
      for (Rows.Group group : rules.groups()) all.add(Facts.on(profile, day).about(matter.code()).inGroups(Set.of(group.code())));
    return all;
  }
}
