package org.nuanyang.assessment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.Assessment.Finding;
import org.nuanyang.assessment.Assessment.Issue;
import org.nuanyang.assessment.Assessment.Proof;
import org.nuanyang.assessment.Assessment.Stated;
import org.nuanyang.assessment.Assessment.Term;
import org.nuanyang.assessment.Assessment.Viewed;
import org.nuanyang.assessment.Assessment.Way;
import org.nuanyang.assessment.Assessments;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.FactsUnclear;
import org.nuanyang.assessment.View;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;

/** Judges by the rules that are shipped. */
@Component
class RuledAssessments implements Assessments {

  private final Map<Category, RuleSet> shelf = RuleShelf.shipped();
  private final Calculators calculators;
  private final Clock clock;

  RuledAssessments(Calculators calculators, Clock clock) {
    this.calculators = calculators;
    this.clock = clock;
  }

  @Override
  public List<Checklist> all() {
    return shelf.values().stream().map(RuleSet::checklist).toList();
  }

  @Override
  public Checklist checklist(Category category) {
    return rules(category).checklist();
  }

  private RuleSet rules(Category category) {
    RuleSet rules = shelf.get(category);
    if (rules == null) throw new Missing("assessment.unknown");
    return rules;
  }

  @Override
  public List<Checklist.Group> screens(Category category, Map<String, String> answers) {
    RuleSet rules = rules(category);
    Situation situation = situation(rules, Answers.read(rules.checklist(), answers, LocalDate.now(clock)));
    List<Checklist.Group> screens = new ArrayList<>();
    for (Checklist.Group group : rules.checklist().groups()) {
      List<Checklist.Fact> asked = group.facts().stream().filter(fact -> situation.holds(rules.asked().get(fact.id())) == Truth.TRUE).toList();
      if (!asked.isEmpty()) screens.add(new Checklist.Group(group.id(), group.title(), asked));
    }
    return screens;
  }

  @Override
  public List<FactsUnclear.Fault> faults(Category category, Map<String, String> answers) {
    return Answers.read(checklist(category), answers, LocalDate.now(clock)).faults();
  }

  @Override
  public Assessment assess(Category category, Map<String, String> answers) {
    RuleSet rules = rules(category);
    Answers read = Answers.read(rules.checklist(), answers, LocalDate.now(clock));
    if (!read.faults().isEmpty()) throw new FactsUnclear(read.faults());
    return assess(situation(rules, read));
  }

  private Situation situation(RuleSet rules, Answers answers) {
    return new Situation(rules, answers.values(), LocalDate.now(clock), calculators);
  }

  private static Assessment assess(Situation situation) {
    Wording wording = new Wording(situation);
    Picture picture = Picture.of(situation);
    Checklist checklist = situation.rules().checklist();
    return new Assessment(
        checklist.category(), checklist.title(), situation.day(), stated(situation, wording), viewed(picture, wording),
        new Trials(situation, picture).missing(), ways(situation, wording), issues(situation, wording), terms(situation), sums(situation));
  }

  private static List<Stated> stated(Situation situation, Wording wording) {
    List<Stated> stated = new ArrayList<>();
    situation.rules().checklist().facts().forEach(fact -> {
      List<String> said = situation.told(fact.id()).values();
      if (said != null) stated.add(new Stated(fact, String.join(",", said), wording.words(fact, said)));
    });
    return stated;
  }

  private static List<Viewed> viewed(Picture picture, Wording wording) {
    Map<View, List<Finding>> findings = new LinkedHashMap<>();
    for (View view : View.values()) findings.put(view, new ArrayList<>());
    for (RuleSet.Rule rule : picture.fired())
      findings.get(rule.view()).add(new Finding(
          rule.id(), rule.view(), rule.grade(), wording.say(rule.says()), rule.means() == null ? null : wording.say(rule.means()),
          wording.say(rule.todo()), rule.go()));
    for (RuleSet.ProofRule proof : picture.lacking())
      findings.get(View.EVIDENCE).add(new Finding(
          proof.id(), View.EVIDENCE, proof.grade(), wording.say(proof.says()), wording.say(proof.rule()), wording.say(proof.todo()), proof.go()));
    List<Viewed> viewed = new ArrayList<>();
    findings.forEach((view, found) -> {
      found.sort(Comparator.comparing(Finding::grade).reversed());
      viewed.add(new Viewed(view, picture.grades().get(view), picture.open().contains(view), found));
    });
    viewed.sort(Comparator.comparing(Viewed::grade).reversed());
    return viewed;
  }

  /** The ways that are open; while too little is known to say that of any, those that may be. */
  private static List<Way> ways(Situation situation, Wording wording) {
    List<Way> sure = ways(situation, wording, Truth.TRUE);
    return sure.isEmpty() ? ways(situation, wording, Truth.OPEN) : sure;
  }

  private static List<Way> ways(Situation situation, Wording wording, Truth truth) {
    return situation.rules().ways().stream()
        .filter(way -> situation.holds(way.when()) == truth)
        .map(way -> new Way(way.kind(), way.title(), wording.say(way.who()), wording.say(way.cost()), wording.say(way.time()), wording.say(way.fits()), way.go()))
        .toList();
  }

  private static List<Issue> issues(Situation situation, Wording wording) {
    List<Issue> issues = new ArrayList<>();
    for (RuleSet.IssueRule issue : situation.rules().issues()) {
      if (situation.holds(issue.when()) != Truth.TRUE) continue;
      List<Proof> proofs = situation.rules().proofs().stream()
          .filter(proof -> proof.issue().equals(issue.id()) && proof.span().holds(situation.day()) && situation.holds(proof.when()) == Truth.TRUE)
          .map(proof -> new Proof(proof.point(), proof.burden(), state(situation.holds(proof.shown())), proof.by(), wording.say(proof.rule())))
          .toList();
      issues.add(new Issue(issue.question(), wording.say(issue.law()), proofs));
    }
    return issues;
  }

  private static Proof.State state(Truth shown) {
    return switch (shown) {
      case TRUE -> Proof.State.SHOWN;
      case OPEN -> Proof.State.OPEN;
      case FALSE -> Proof.State.NOT_SHOWN;
    };
  }

  private static List<Term> terms(Situation situation) {
    List<Term> terms = new ArrayList<>();
    for (RuleSet.Count count : situation.rules().counts()) {
      if (!count.calculator().equals("limitation_check")) continue;
      situation.sheet(count.id()).ifPresent(sheet -> terms.add(term(count, sheet)));
    }
    return terms;
  }

  private static Term term(RuleSet.Count count, Worksheet sheet) {
    Object last = sheet.outputs().get("last_day");
    LocalDate lastDay = last == null ? null : LocalDate.parse(last.toString());
    String title = Optional.ofNullable(count.title()).orElseGet(() -> String.valueOf(sheet.outputs().get("rule_title")));
    return new Term(title, lastDay, Boolean.TRUE.equals(sheet.outputs().get("expired")), sheet);
  }

  private static List<Worksheet> sums(Situation situation) {
    return situation.rules().counts().stream().filter(RuleSet.Count::shown).flatMap(count -> situation.sheet(count.id()).stream()).toList();
  }
}
