package org.nuanyang.policies;

import java.util.List;

/**
 * A rule table in plain words.
 *
 * @param group under which heading of the workbench it stands
 * @param locked what the law says in it may be added to, never changed
 * @param direction key word of what is more generous: HIGHER, LOWER, WIDER, ADD, FEWER, FREE or BY_ROW
 */
public record RuleTable(
    String name, String label, String group, String purpose, boolean locked, String direction, List<RuleColumn> columns) {

  public RuleColumn column(String column) {
    return columns.stream().filter(one -> one.name().equals(column)).findFirst().orElseThrow();
  }
}
