package org.nuanyang.assessment.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nuanyang.assessment.Assessment.Change;
import org.nuanyang.assessment.Assessment.MissingFact;
import org.nuanyang.assessment.Assessment.Turn;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.Grade;
import org.nuanyang.assessment.View;
import org.nuanyang.knowledge.Sourced;

/**
 * Finds out which missing fact would change the picture, by giving each possible answer and judging again. Days are
 * tried where terms of law run out and the border between two pictures is then looked for day by day; amounts are
 * tried on both sides of every border the rules name.
 */
final class Trials {

  /** Days back from today; between two that differ the border is searched. Denser than the shortest term is long. */
  private static final int[] DAYS_BACK = {0, 4, 8, 12, 20, 45, 75, 120, 170, 240, 310, 350, 380, 500, 650, 700, 760, 900, 1020, 1080, 1120, 1500, 1850, 2500, 5000, 7250, 7350, 9000};

  private final Situation base;
  private final Picture now;

  Trials(Situation base, Picture now) {
    this.base = base;
    this.now = now;
  }

  /** What one answer makes of the picture; two answers with the same signature are one. */
  private record Outcome(Map<View, Grade> grades, Map<View, Map<String, String>> worries) {

    static Outcome of(Picture picture) {
      Map<View, Map<String, String>> worries = new EnumMap<>(View.class);
      for (View view : View.values()) worries.put(view, picture.worries(view));
      return new Outcome(picture.grades(), worries);
    }
  }

  private record Tried(Turn turn, Outcome outcome) {}

  List<MissingFact> missing() {
    Map<String, String> groups = new LinkedHashMap<>();
    Map<String, Checklist.Fact> facts = new LinkedHashMap<>();
    for (Checklist.Group group : base.rules().checklist().groups())
      group.facts().forEach(fact -> {
        groups.put(fact.id(), group.id());
        facts.put(fact.id(), fact);
      });
    List<MissingFact> missing = new ArrayList<>();
    for (String id : base.open()) {
      List<Turn> turns = turns(facts.get(id)).stream().filter(turn -> !turn.changes().isEmpty()).toList();
      if (!turns.isEmpty()) missing.add(new MissingFact(facts.get(id), groups.get(id), turns));
    }
    return missing.stream().sorted((one, other) -> Integer.compare(weight(other), weight(one))).toList();
  }

  /** The gravest change first; of these a term that may be over, for that cannot be mended later; then the number of views that hang on it. */
  private static int weight(MissingFact fact) {
    int gravest = fact.turns().stream().flatMap(Trials::changes).mapToInt(change -> Math.max(change.from().worries() ? change.from().ordinal() : 0, change.to().ordinal())).max().orElse(0);
    long views = fact.turns().stream().flatMap(Trials::changes).map(Change::view).distinct().count();
    boolean term = fact.turns().stream().flatMap(Trials::changes).anyMatch(change -> change.view() == View.LIMITATION && change.to() == Grade.SERIOUS);
    return gravest * 100 + (term ? 50 : 0) + (int) views;
  }

  private static Stream<Change> changes(Turn turn) {
    return turn.changes().stream();
  }

  private List<Turn> turns(Checklist.Fact fact) {
    return switch (fact.type()) {
      case CHOICE, CHOICES -> fact.options().stream().map(option -> new Turn(option.label(), null, null, null, null, changes(outcome(fact, option.value())))).toList();
      case DATE -> days(fact);
      case MONEY -> amounts(fact);
    };
  }

  private Outcome outcome(Checklist.Fact fact, String value) {
    return Outcome.of(Picture.of(base.with(fact.id(), List.of(value))));
  }

  private List<Turn> days(Checklist.Fact fact) {
    Function<LocalDate, Outcome> at = day -> outcome(fact, day.toString());
    List<Turn> turns = new ArrayList<>();
    LocalDate until = null;
    LocalDate before = base.day();
    Outcome here = at.apply(before);
    for (int back : DAYS_BACK) {
      LocalDate tried = base.day().minusDays(back);
      Outcome there = at.apply(tried);
      while (!there.equals(here)) {
        LocalDate border = border(tried, before, here, at);
        turns.add(new Turn(null, border, until, null, null, changes(here)));
        until = border.minusDays(1);
        here = at.apply(until);
        before = until;
      }
      before = tried;
    }
    turns.add(new Turn(null, null, until, null, null, changes(here)));
    return turns;
  }

  /** The first day that still gives {@code late}, between one that does not and one that does. */
  private static LocalDate border(LocalDate not, LocalDate does, Outcome late, Function<LocalDate, Outcome> at) {
    long low = not.toEpochDay();
    long high = does.toEpochDay();
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (at.apply(LocalDate.ofEpochDay(middle)).equals(late)) high = middle;
      else low = middle;
    }
    return LocalDate.ofEpochDay(high);
  }

  private List<Turn> amounts(Checklist.Fact fact) {
    TreeSet<BigDecimal> borders = new TreeSet<>();
    conditions().flatMap(condition -> condition.tests().stream()).filter(test -> test.bounds() && test.name().equals(fact.id())).forEach(test -> {
      BigDecimal bound = new BigDecimal(test.values().getFirst());
      // a border is the last amount of its span: below it for < and >=
      borders.add(test.sign().equals("<") || test.sign().equals(">=") ? bound.subtract(new BigDecimal("0.01")) : bound);
    });
    List<Tried> tried = new ArrayList<>();
    BigDecimal above = null;
    for (BigDecimal border : borders) {
      tried.add(tried(fact, above, border, border));
      above = border;
    }
    tried.add(tried(fact, above, null, above == null ? new BigDecimal("10000") : above.add(BigDecimal.ONE)));
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < tried.size(); i++) {
      int last = i;
      while (last + 1 < tried.size() && tried.get(last + 1).outcome().equals(tried.get(i).outcome())) last++;
      Turn first = tried.get(i).turn();
      turns.add(new Turn(null, null, null, first.above(), tried.get(last).turn().atMost(), first.changes()));
      i = last;
    }
    return turns;
  }

  private Tried tried(Checklist.Fact fact, BigDecimal above, BigDecimal atMost, BigDecimal value) {
    Outcome outcome = outcome(fact, value.toPlainString());
    return new Tried(new Turn(null, null, null, above, atMost, changes(outcome)), outcome);
  }

  private Stream<Condition> conditions() {
    RuleSet rules = base.rules();
    return Stream.of(
            rules.rules().stream().map(RuleSet.Rule::when), rules.proofs().stream().map(RuleSet.ProofRule::when),
            rules.proofs().stream().map(RuleSet.ProofRule::shown), rules.counts().stream().map(RuleSet.Count::when), rules.asked().values().stream())
        .flatMap(each -> each);
  }

  private List<Change> changes(Outcome then) {
    List<Change> changes = new ArrayList<>();
    for (View view : View.values()) {
      Map<String, String> before = now.worries(view);
      Map<String, String> after = then.worries().get(view);
      Grade from = now.grades().get(view);
      Grade to = then.grades().get(view);
      List<String> brings = without(after, before);
      List<String> lifts = without(before, after);
      if (from != to || !brings.isEmpty() || !lifts.isEmpty()) changes.add(new Change(view, from, to, brings, lifts));
    }
    return changes;
  }

  private List<String> without(Map<String, String> all, Map<String, String> those) {
    Wording wording = new Wording(base);
    return all.entrySet().stream().filter(each -> !those.containsKey(each.getKey())).map(each -> {
      Sourced said = wording.say(each.getValue());
      return said.words();
    }).toList();
  }
}
