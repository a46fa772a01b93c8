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
  private final RuleBooks books;
  private final FactValues values;
  private final MessageSource messages;

  Vocabulary(Policies policies, MessageSource messages) {
    this.policies = policies;
    this.books = new RuleBooks(policies);
    this.values = new FactValues(messages);
    this.messages = messages;
  }

  RuleBook rules(Facts facts) {
    check(facts, policies);
    return books.of(facts.profile(), facts.applicationDate());
  }

  /** The books of the rules in force, or of others that are only tried out. */
  RuleBooks books(Policies rules) {
    return rules == policies ? books : new RuleBooks(rules);
  }

  RuleBook book(String profile, LocalDate on) {
    return books.of(profile, on);
  }

  void check(Facts facts, Policies rules) {
    if (!rules.knows(facts.profile())) throw wrong("profile", "profile");
    if (facts.applicationDate().isBefore(FIRST_RULES)) throw wrong("applicationDate", "before-all-rules");
  }

  /**
   * Reads facts into the words of the rules.
   *
   * @param groupsAsked whether groups that are not named are known not to apply
   */
  Situation read(Facts facts, RuleBook rules, boolean groupsAsked) {
    Map<String, String> errors = new LinkedHashMap<>();
    Map<String, Object> given = values.read(facts.values(), rules, errors);
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
    return rules.matter(RuleBook.fold(code));
  }

  private Set<String> groups(
      Set<String> codes, Map<String, Object> given, RuleBook rules, Map<String, String> errors) {
    var toAdd = new ArrayDeque<String>();
    for (String code : codes) {
      Optional<Rows.Group> row = group(code, rules);
      if (row.isEmpty()) errors.put("personGroups", say("group", shown(code)));
      else toAdd.add(row.get().code());
    }
    Integer age = given.get("age") instanceof Integer years ? years : null;
    if (age != null) {
      for (Rows.Group row : rules.groups()) if (byAge(row) && fits(row, age)) toAdd.add(row.code());
    }
    Set<String> complete = new LinkedHashSet<>();
    while (!toAdd.isEmpty()) {
      Rows.Group row = rules.group(toAdd.poll()).orElseThrow();
      if (age != null && !fits(row, age)) continue;
      if (!complete.add(row.code())) continue;
      row.states().forEach(given::putIfAbsent);
      toAdd.addAll(row.implies());
    }
    return complete;
  }

  static Optional<Rows.Group> group(String code, RuleBook rules) {
    String wanted = RuleBook.fold(code);
    Optional<Rows.Group> known = rules.group(wanted);
    if (known.isPresent() || !wanted.startsWith("NO_STABLE_INCOME")) return known;
    return rules.group("NO_STABLE_INCOME_OTHER"); // 等特定群体: the law leaves the list open
  }

  private static boolean byAge(Rows.Group row) {
    return row.code().equals("MINOR") || row.code().equals("ELDERLY_60");
  }

  private static boolean fits(Rows.Group row, int age) {
    return (row.fromAge() == null || age >= row.fromAge()) && (row.belowAge() == null || age < row.belowAge());
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
