package org.nuanyang.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a question is asked or a piece of a paper printed: all tests must hold.
 * Written {@code field=value}, {@code field=a|b}, {@code field!=value}, {@code field} (answered), {@code !field}, joined by {@code &}.
 */
public record Condition(String written, List<Test> tests) {

  public static final Condition ALWAYS = new Condition("", List.of());

  private static final Pattern TEST = Pattern.compile("(!?)\\s*([a-z][a-zA-Z0-9_.]*)\\s*(?:(!?=)\\s*(\\S.*))?");

  /**
   * One test of one answer.
   *
   * @param values one of which must have been given; empty when any answer will do
   * @param not turns it round
   */
  public record Test(String field, List<String> values, boolean not) {

    boolean holds(Scope answers) {
      boolean is = values.isEmpty() ? answers.has(field) : answers.texts(field).stream().anyMatch(values::contains);
      return is != not;
    }
  }

  /** @throws IllegalArgumentException when it cannot be read */
  public static Condition parse(String written) {
    List<Test> tests = new ArrayList<>();
    for (String one : written.split("&")) {
      Matcher test = TEST.matcher(one.strip());
      if (!test.matches()) throw new IllegalArgumentException("no condition: " + written);
      boolean compares = test.group(3) != null;
      if (compares && !test.group(1).isEmpty()) throw new IllegalArgumentException("! and = together: " + written);
      List<String> values = compares ? List.of(test.group(4).strip().split("\\s*\\|\\s*")) : List.of();
      tests.add(new Test(test.group(2), values, compares ? test.group(3).equals("!=") : !test.group(1).isEmpty()));
    }
    return new Condition(written, tests);
  }

  public boolean holds(Scope answers) {
    for (Test test : tests) if (!test.holds(answers)) return false;
    return true;
  }

  public boolean holds(Answers answers) {
    return holds(Scope.of(answers));
  }
}
