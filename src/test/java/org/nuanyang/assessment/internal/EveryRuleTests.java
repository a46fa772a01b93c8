package org.nuanyang.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuanyang.assessment.Assessment.Go;
import org.nuanyang.assessment.View;
import org.nuanyang.calculators.internal.Sums;

/** No fact is asked for nothing, no rule stands there that nobody can meet, and every way leads somewhere. */
class EveryRuleTests {

  private static final int DRAWN = 6000;
  private static final Path MAIN = Path.of("src/main/resources");

  static Collection<RuleSet> shipped() { // the letters use it too
    return RuleShelf.shipped().values();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyFactMatters(RuleSet rules) {
    Set<String> used = new HashSet<>();
    conditions(rules).forEach(condition -> used.addAll(condition.names()));
    String inputs = rules.counts().stream().map(count -> count.with().toString()).toList().toString();

    assertThat(rules.checklist().facts().map(fact -> fact.id()).filter(id -> !used.contains(id) && !inputs.contains("$" + id)))
        .as("facts nothing hangs on").isEmpty();
  }

  private static Stream<Condition> conditions(RuleSet rules) {
    return Stream.of(
            rules.rules().stream().map(RuleSet.Rule::when), rules.proofs().stream().map(RuleSet.ProofRule::when),
            rules.proofs().stream().map(RuleSet.ProofRule::shown), rules.counts().stream().map(RuleSet.Count::when))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyRuleCanBeMet(RuleSet rules) {
    Set<String> waiting = new TreeSet<>();
    rules.rules().forEach(rule -> waiting.add("rule " + rule.id()));
    rules.proofs().forEach(proof -> waiting.addAll(List.of("lacking " + proof.id(), "shown " + proof.id())));
    rules.ways().forEach(way -> waiting.add("way " + way.title()));
    rules.issues().forEach(issue -> waiting.add("issue " + issue.id()));
    rules.counts().forEach(count -> waiting.add("count " + count.id()));
    Random dice = new Random(20261122);
    for (int i = 0; i < DRAWN && !waiting.isEmpty(); i++) {
      Situation situation = new Situation(rules, Answers.read(rules.checklist(), Disputes.drawn(rules, dice), Disputes.TODAY).values(), Disputes.TODAY, Sums.ALL);
      Picture picture = Picture.of(situation);
      picture.fired().forEach(rule -> waiting.remove("rule " + rule.id()));
      picture.lacking().forEach(proof -> waiting.remove("lacking " + proof.id()));
      for (RuleSet.ProofRule proof : rules.proofs())
        if (situation.holds(proof.when()) == Truth.TRUE && situation.holds(proof.shown()) == Truth.TRUE) waiting.remove("shown " + proof.id());
      rules.ways().stream().filter(way -> situation.holds(way.when()) == Truth.TRUE).forEach(way -> waiting.remove("way " + way.title()));
      rules.issues().stream().filter(issue -> situation.holds(issue.when()) == Truth.TRUE).forEach(issue -> waiting.remove("issue " + issue.id()));
      rules.counts().stream().filter(count -> situation.sheet(count.id()).isPresent()).forEach(count -> waiting.remove("count " + count.id()));
    }

    assertThat(waiting).as("never met in " + rules.checklist().category()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyViewIsJudgedAndEverySentenceIsWhole(RuleSet rules) {
    Random dice = new Random(7);
    Set<View> worried = new HashSet<>();
    for (int i = 0; i < 30; i++)
      assertThat(Disputes.ALL.assess(rules.checklist().category(), Disputes.drawn(rules, dice)).toString()).doesNotContain("[[").doesNotContain("____");
    for (int i = 0; i < 600; i++) {
      Picture picture = Picture.of(new Situation(rules, Answers.read(rules.checklist(), Disputes.drawn(rules, dice), Disputes.TODAY).values(), Disputes.TODAY, Sums.ALL));
      picture.grades().forEach((view, grade) -> {
        if (grade.worries()) worried.add(view);
      });
    }
    assertThat(worried).contains(View.values());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyWayLeadsSomewhere(RuleSet rules) throws IOException {
    List<Go> all = new ArrayList<>();
    rules.rules().forEach(rule -> all.addAll(rule.go()));
    rules.proofs().forEach(proof -> all.addAll(proof.go()));
    rules.ways().forEach(way -> all.addAll(way.go()));
    Set<String> lost = new TreeSet<>();
    for (Go go : all) if (!exists(go)) lost.add(go.toString());

    assertThat(lost).isEmpty();
  }

  private static boolean exists(Go go) throws IOException {
    return switch (go.kind()) {
      case CALCULATOR -> Sums.ALL.all().stream().anyMatch(calculator -> calculator.id().equals(go.target()));
      case GUIDE -> stands("knowledge/guides", go.target());
      case PAPER -> stands("drafting/papers", go.target());
      case AID -> Files.readString(MAIN.resolve("policies/NATIONAL/matters.yaml")).contains("code: " + go.target() + ",");
      case LAWYER -> go.target().isEmpty();
    };
  }

  private static boolean stands(String folder, String id) throws IOException {
    try (Stream<Path> all = Files.walk(MAIN.resolve(folder))) {
      return all.anyMatch(file -> file.endsWith(id + ".yaml"));
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theSameAnswersGiveTheSamePicture(RuleSet rules) {
    Map<String, String> answers = Disputes.drawn(rules, new Random(3));

    assertThat(Disputes.ALL.assess(rules.checklist().category(), answers)).isEqualTo(Disputes.ALL.assess(rules.checklist().category(), answers));
  }
}
