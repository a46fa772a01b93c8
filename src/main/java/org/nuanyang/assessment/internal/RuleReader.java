package org.nuanyang.assessment.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanyang.assessment.Assessment.Go;
import org.nuanyang.assessment.Assessment.Proof.Burden;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.FactType;
import org.nuanyang.assessment.Grade;
import org.nuanyang.assessment.View;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.DataPlace;

/** Reads the file of one category, and refuses what would go wrong later: misspelt names, chances, conditions on later screens. */
final class RuleReader {

  /** Nobody is told a chance of winning. */
  private static final Pattern CHANCE = Pattern.compile("[%％]|百分之|胜诉率|胜率|胜算|几率|概率|成把握|稳赢|必赢|必输");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)(\\.[a-z0-9_.]+)?}");
  private static final int MOST_FACTS = 15;

  /** Names the pages use for themselves. */
  private static final Set<String> RESERVED = Set.of("from", "at", "show", "format", "category");

  private final DataPlace top;
  private final Map<String, Checklist.Fact> facts = new LinkedHashMap<>();
  private final Map<String, Condition> asked = new LinkedHashMap<>();
  private final Map<String, Set<String>> states = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();

  private RuleReader(DataPlace top) {
    this.top = top;
  }

  static RuleSet read(String file, byte[] content) {
    return new RuleReader(DataPlace.top(file, content).only(Set.of("category", "title", "purpose", "facts", "counts", "rules", "proofs", "issues", "ways"))).rules();
  }

  private RuleSet rules() {
    List<Checklist.Group> groups = groups();
    if (facts.size() > MOST_FACTS) throw top.wrong("facts", "has " + facts.size() + " facts, at most " + MOST_FACTS + " are allowed");
    Checklist checklist = new Checklist(top.one("category", Category.class), said(top, "title"), said(top, "purpose"), groups);
    List<RuleSet.Count> counts = top.parts("counts", Set.of("id", "calculator", "title", "when", "with", "soon_days", "shown")).stream().map(this::count).toList();
    List<RuleSet.IssueRule> issues = top.parts("issues", Set.of("id", "question", "when", "law")).stream().map(this::issue).toList();
    Set<String> known = new HashSet<>();
    issues.forEach(issue -> known.add(issue.id()));
    List<RuleSet.ProofRule> proofs = new ArrayList<>();
    for (DataPlace place : top.parts("proofs", Set.of("id", "issue", "point", "burden", "when", "shown", "grade", "from", "until", "says", "by", "rule", "todo", "go"))) {
      RuleSet.ProofRule proof = proof(place);
      if (!known.contains(proof.issue())) throw place.wrong("issue", "'" + proof.issue() + "' is none of the issues");
      proofs.add(proof);
    }
    List<RuleSet.Rule> rules = top.parts("rules", Set.of("id", "view", "grade", "when", "from", "until", "says", "means", "todo", "go")).stream().map(this::rule).toList();
    List<RuleSet.WayRule> ways = top.parts("ways", Set.of("kind", "title", "when", "who", "cost", "time", "fits", "go")).stream().map(this::way).toList();
    return new RuleSet(checklist, asked, counts, rules, proofs, issues, ways);
  }

  private List<Checklist.Group> groups() {
    List<Checklist.Group> groups = new ArrayList<>();
    for (DataPlace screen : top.parts("facts", Set.of("group", "title", "ask"))) {
      List<Checklist.Fact> here = new ArrayList<>();
      Map<String, Condition> when = new LinkedHashMap<>();
      for (DataPlace place : screen.parts("ask", Set.of("id", "type", "question", "hint", "options", "when"))) {
        Checklist.Fact fact = fact(place);
        when.put(fact.id(), checked(place, "when"));
        here.add(fact);
      }
      here.forEach(fact -> facts.put(fact.id(), fact));
      asked.putAll(when);
      groups.add(new Checklist.Group(screen.text("group"), said(screen, "title"), here));
    }
    return groups;
  }

  private Checklist.Fact fact(DataPlace place) {
    String id = id(place);
    FactType type = place.one("type", FactType.class);
    List<Choice> options = new ArrayList<>();
    place.pairs("options").forEach((value, label) -> options.add(Choice.of(value, plain(place, "options", label))));
    boolean chooses = type == FactType.CHOICE || type == FactType.CHOICES;
    if (chooses == options.isEmpty()) throw place.wrong("options", chooses ? "are missing" : "belong to a choice");
    String hint = place.optional("hint");
    return new Checklist.Fact(id, type, said(place, "question"), hint == null ? null : plain(place, "hint", hint), options);
  }

  private RuleSet.Count count(DataPlace place) {
    String id = id(place);
    Condition when = checked(place, "when");
    Map<String, Object> with = place.values("with");
    with.forEach((name, value) -> {
      if (value instanceof String text && text.startsWith("$") && !facts.containsKey(text.substring(1).replace("?", "")))
        throw place.wrong("with." + name, "'" + text + "' is no fact");
    });
    states.put(id, Set.of("passed", "soon", "open", "never", "done"));
    return new RuleSet.Count(id, place.text("calculator"), place.optional("title"), when, with, place.whole("soon_days", 60), place.flag("shown"));
  }

  private RuleSet.Rule rule(DataPlace place) {
    String means = place.optional("means");
    return new RuleSet.Rule(
        id(place), place.one("view", View.class), place.one("grade", Grade.class), checked(place, "when"), span(place), said(place, "says"),
        means == null ? null : plain(place, "means", means), sentences(place, "todo"), go(place));
  }

  private RuleSet.ProofRule proof(DataPlace place) {
    return new RuleSet.ProofRule(
        id(place), place.text("issue"), said(place, "point"), place.one("burden", Burden.class), checked(place, "when"),
        checked(place, "shown"), place.one("grade", Grade.class), span(place), said(place, "says"), sentences(place, "by"),
        said(place, "rule"), sentences(place, "todo"), go(place));
  }

  private RuleSet.IssueRule issue(DataPlace place) {
    return new RuleSet.IssueRule(place.text("id"), said(place, "question"), checked(place, "when"), said(place, "law"));
  }

  private RuleSet.WayRule way(DataPlace place) {
    return new RuleSet.WayRule(
        place.text("kind"), said(place, "title"), checked(place, "when"), said(place, "who"), said(place, "cost"), said(place, "time"),
        said(place, "fits"), go(place));
  }

  private static RuleSet.Span span(DataPlace place) {
    return new RuleSet.Span(place.day("from"), place.day("until"));
  }

  private String id(DataPlace place) {
    String id = place.text("id");
    if (!id.matches("[a-z][a-z0-9_]*")) throw place.wrong("id", "'" + id + "' must be small letters, digits and _");
    if (RESERVED.contains(id) || !ids.add(id)) throw place.wrong("id", "'" + id + "' is taken");
    return id;
  }

  /** Only facts of earlier screens and counts, and only values they can have. */
  private Condition checked(DataPlace place, String name) {
    Condition condition = condition(place, name);
    for (Condition.Test test : condition.tests()) {
      Checklist.Fact fact = facts.get(test.name());
      Set<String> known = states.get(test.name());
      if (fact == null && known == null) throw place.wrong(name, "'" + test.name() + "' is neither a fact of an earlier screen nor a count");
      if (test.bounds() && (fact == null || fact.type() != FactType.MONEY)) throw place.wrong(name, "'" + test.name() + "' is no amount");
      if (test.bounds() || test.sign().equals("?")) continue;
      if (fact != null && fact.options().isEmpty()) throw place.wrong(name, "'" + test.name() + "' has no options to compare with");
      for (String value : test.values())
        if (fact == null ? !known.contains(value) : fact.label(value).isEmpty()) throw place.wrong(name, "'" + test.name() + "' is never '" + value + "'");
    }
    return condition;
  }

  private static Condition condition(DataPlace place, String name) {
    try {
      return Condition.of(place.texts(name));
    } catch (IllegalArgumentException unreadable) {
      throw place.wrong(name, String.valueOf(unreadable.getMessage()));
    }
  }

  private List<Go> go(DataPlace place) {
    List<Go> go = new ArrayList<>();
    for (String text : place.texts("go")) {
      String[] parts = text.split(":", 2);
      try {
        go.add(new Go(Go.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts.length > 1 ? parts[1] : ""));
      } catch (IllegalArgumentException unknown) {
        throw place.wrong("go", "'" + text + "' leads nowhere");
      }
    }
    return go;
  }

  private List<String> sentences(DataPlace place, String name) {
    return place.texts(name).stream().map(text -> plain(place, name, text)).toList();
  }

  private String said(DataPlace place, String name) {
    return plain(place, name, place.text(name));
  }

  private String plain(DataPlace place, String name, String text) {
    Matcher chance = CHANCE.matcher(text);
    if (chance.find()) throw place.wrong(name, "speaks of chances or percentages: '" + chance.group() + "'");
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) {
      String of = placeholder.group(1);
      boolean known = placeholder.group(2) == null ? facts.containsKey(of) : states.containsKey(of);
      if (!known) throw place.wrong(name, "'" + placeholder.group() + "' stands for nothing");
    }
    return text.strip();
  }
}
