package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A row a city writes under a code of its own speaks before the law's rows of the same table. Where both are about the
 * same matter it may therefore ask no more than they do, however rare the persons it names.
 */
final class BesideTheLaw {

  private static final String LAW = "NATIONAL";

  /** How much is asked, the least first; a matter by notice has no hardship to show. */
  private static final List<String> ASKED = List.of("NOT_REQUIRED", "NONE", "NOTICE", "CONDITION");

  private final RuleShelf shelf;
  private final LocalDate on;

  BesideTheLaw(RuleShelf shelf, LocalDate on) {
    this.shelf = shelf;
    this.on = on;
  }

  /** The row of the law that the city's new row would push aside to somebody's harm. */
  Optional<PolicyRow> narrowed(String table, PolicyRow city) {
    return switch (table) {
      case "scope" -> {
        Set<String> matters = matters(city, "matters");
        yield law("scope").filter(row -> asksMore(city, row) && matters(row, "matters").stream().anyMatch(matters::contains)).findFirst();
      }
      case "special_situations" -> freesFromHardship(city) ? Optional.empty() : law("special_situations").findFirst();
      default -> Optional.empty();
    };
  }

  /** Whether what such a matter becomes is on the law's list of those where hardship is not looked at. */
  private boolean freesFromHardship(PolicyRow city) {
    Set<String> becomes = matters(city, "becomes");
    List<PolicyRow> about = law("scope").filter(row -> matters(row, "matters").stream().anyMatch(becomes::contains)).toList();
    return !about.isEmpty() && about.stream().allMatch(row -> rank(row) <= ASKED.indexOf("NONE"));
  }

  private Stream<PolicyRow> law(String table) {
    return shelf.inForce(LAW, table, on).stream();
  }

  private static boolean asksMore(PolicyRow city, PolicyRow law) {
    return rank(city) > rank(law) || newlyAsked(city, law, "counsel_guard") || newlyAsked(city, law, "unsure");
  }

  private static boolean newlyAsked(PolicyRow city, PolicyRow law, String column) {
    return city.content().path(column).asBoolean(false) && !law.content().path(column).asBoolean(false);
  }

  private static int rank(PolicyRow row) {
    int known = ASKED.indexOf(row.content().path("econ").asString(""));
    return known < 0 ? ASKED.size() : known;
  }

  /** The matters a column names: themselves, their children, and those on a list named by its letter. */
  private Set<String> matters(PolicyRow row, String column) {
    var value = row.content().path(column);
    Set<String> named = new HashSet<>();
    if (value.isArray()) StreamSupport.stream(value.spliterator(), false).forEach(one -> named.add(one.asString()));
    else if (value.isString()) named.add(value.asString());
    Set<String> meant = new HashSet<>(named);
    for (PolicyRow matter : shelf.inForce(row.version().profile(), "matters", on)) {
      boolean listed = named.contains(matter.content().path("list").asString("")) || named.contains(matter.content().path("parent").asString(""));
      if (listed) meant.add(matter.code());
    }
    return meant;
  }
}
