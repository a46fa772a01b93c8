package org.nuanyang.eligibility.internal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.policies.Policies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns what people and other systems write into the words of the rules, or says what is wrong with it. */
@Component
class Vocabulary {

  private static final LocalDate FIRST_RULES = LocalDate.of(2003, 9, 1); // 法律援助条例施行

  private final Policies policies;
  private final FactValues values;
  private final MessageSource messages;

  Vocabulary(Policies policies, MessageSource messages) {
    this.policies = policies;
    this.values = new FactValues(messages);
    this.messages = messages;
  }

  RuleBook rules(Facts facts) {
    if (!policies.profiles().contains(facts.profile())) throw wrong("profile", "profile");
    if (facts.applicationDate().isBefore(FIRST_RULES)) throw wrong("applicationDate", "before-all-rules");
    return new RuleBook(policies, facts.profile(), facts.applicationDate());
  }

  /**
   * Reads facts into the words of the rules.
   *
   * @param groupsAsked whether groups that are not named are known not to apply
   */
  Situation read(Facts facts, RuleBook rules, boolean groupsAsked) {
    Map<String, String> errors = new LinkedHashMap<>();
    Map<String, Object> given = values.read(facts.values(), rules.factWords(), errors);
    Rows.Matter matter = matter(facts.matterCode(), given, rules, errors);
    Set<String> groups = groups(facts.personGroups(), given, rules, errors);
    if (!errors.isEmpty()) throw new InvalidFacts(errors);
    return new Situation(matter, groups, groupsAsked, given, rules::number);
  }

  FactValues values() {
    return values;
  }

  private Rows.@Nullable Matter matter(
      @Nullable String code, Map<String, Object> given, RuleBook rules, Map<String, String> errors) {
    if (code == null) return null;
    Optional<Rows.Matter> found = matter(code, rules);
    if (found.isEmpty()) {
      errors.put("matterCode", say("matter", shown(code)));
      return null;
    }
    boolean injury = found.get().code().equals("M07_INJURY");
    if (injury && given.get(Situation.INJURY_KIND) instanceof String kind)
      return matter("INJURY_" + kind, rules).orElseThrow();
    return found.get();
  }

  static Optional<Rows.Matter> matter(String code, RuleBook rules) {
    String wanted = fold(code);
    return rules.matters().stream()
        .filter(row -> row.code().equals(wanted) || row.synonyms().contains(wanted))
        .findFirst();
  }

  private Set<String> groups(
      Set<String> codes, Map<String, Object> given, RuleBook rules, Map<String, String> errors) {
    Map<String, Rows.Group> known = new LinkedHashMap<>();
    for (Rows.Group row : rules.groups()) known.put(row.code(), row);
    var toAdd = new ArrayDeque<String>();
    for (String code : codes) {
      Optional<Rows.Group> row = group(code, known);
      if (row.isEmpty()) errors.put("personGroups", say("group", shown(code)));
      else toAdd.add(row.get().code());
    }
    Integer age = given.get("age") instanceof Integer years ? years : null;
    if (age != null) {
      for (Rows.Group row : known.values()) if (byAge(row) && fits(row, age)) toAdd.add(row.code());
    }
    Set<String> complete = new LinkedHashSet<>();
    while (!toAdd.isEmpty()) {
      Rows.Group row = known.get(toAdd.poll());
      if (age != null && !fits(row, age)) continue;
      if (!complete.add(row.code())) continue;
      row.states().forEach(given::putIfAbsent);
      toAdd.addAll(row.implies());
    }
    return complete;
  }

  static Optional<Rows.Group> group(String code, Map<String, Rows.Group> known) {
    String wanted = fold(code);
    if (known.containsKey(wanted)) return Optional.of(known.get(wanted));
    Optional<Rows.Group> synonym =
        known.values().stream().filter(row -> row.synonyms().contains(wanted)).findFirst();
    if (synonym.isPresent() || !wanted.startsWith("NO_STABLE_INCOME")) return synonym;
    return Optional.of(known.get("NO_STABLE_INCOME_OTHER")); // 等特定群体: the law leaves the list open
  }

  private static boolean byAge(Rows.Group row) {
    return row.code().equals("MINOR") || row.code().equals("ELDERLY_60");
  }

  private static boolean fits(Rows.Group row, int age) {
    return (row.fromAge() == null || age >= row.fromAge()) && (row.belowAge() == null || age < row.belowAge());
  }

  private static String fold(String code) {
    return code.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** What came in, short enough to be shown again. */
  private static String shown(String code) {
    return code.length() <= 40 ? code : code.substring(0, 40) + "…";
  }

  InvalidFacts wrong(String field, String problem) {
    return new InvalidFacts(Map.of(field, say(problem)));
  }

  private String say(String problem, Object... arguments) {
    return messages.getMessage("eligibility.wrong." + problem, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}
