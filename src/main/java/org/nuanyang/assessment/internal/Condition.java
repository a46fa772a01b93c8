package org.nuanyang.assessment.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something is so: any of several clauses, each of which needs all its tests. {@code a=x|y} is one of these,
 * {@code a!=x} something else, {@code a>1000} an amount, {@code ?a} not said. A fact that is not said leaves a test
 * open; a fact that is not asked fails every test.
 */
record Condition(List<List<Test>> any) {

  static final Condition ALWAYS = new Condition(List.of(List.of()));

  private static final Pattern TEST = Pattern.compile("(\\?)?([a-z][a-z0-9_]*)(?:(!=|<=|>=|=|<|>)([A-Za-z0-9_.|]+))?");

  /** One test of one fact or count. */
  record Test(String name, String sign, List<String> values) {

    Truth of(Told told) {
      if (sign.equals("?")) return Truth.of(told.open());
      if (!told.asked()) return Truth.FALSE;
      List<String> said = told.values();
      if (said == null) return Truth.OPEN;
      return switch (sign) {
        case "=" -> Truth.of(values.stream().anyMatch(said::contains));
        case "!=" -> Truth.of(values.stream().noneMatch(said::contains));
        default -> Truth.of(compares(new BigDecimal(said.getFirst()).compareTo(new BigDecimal(values.getFirst()))));
      };
    }

    private boolean compares(int way) {
      return switch (sign) {
        case "<" -> way < 0;
        case "<=" -> way <= 0;
        case ">" -> way > 0;
        case ">=" -> way >= 0;
        default -> throw new IllegalStateException(sign);
      };
    }

    boolean bounds() {
      return sign.startsWith("<") || sign.startsWith(">");
    }
  }

  /** @throws IllegalArgumentException naming the piece that cannot be read */
  static Condition of(List<String> clauses) {
    if (clauses.isEmpty()) return ALWAYS;
    return new Condition(clauses.stream().map(Condition::clause).toList());
  }

  private static List<Test> clause(String text) {
    List<Test> tests = new ArrayList<>();
    for (String piece : text.split("&")) {
      Matcher test = TEST.matcher(piece.strip());
      boolean asks = test.matches() && test.group(1) != null;
      if (!test.matches() || asks == (test.group(3) != null)) throw new IllegalArgumentException("'" + piece.strip() + "' is no test");
      tests.add(asks ? new Test(test.group(2), "?", List.of()) : new Test(test.group(2), test.group(3), List.of(test.group(4).split("\\|"))));
    }
    return tests;
  }

  Truth in(Function<String, Told> facts) {
    Truth any = Truth.FALSE;
    for (List<Test> all : this.any) {
      Truth clause = Truth.TRUE;
      for (Test test : all) {
        clause = clause.and(test.of(facts.apply(test.name())));
        if (clause == Truth.FALSE) break;
      }
      any = any.or(clause);
      if (any == Truth.TRUE) return any;
    }
    return any;
  }

  List<Test> tests() {
    return any.stream().flatMap(List::stream).toList();
  }

  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    tests().forEach(test -> names.add(test.name()));
    return names;
  }
}
