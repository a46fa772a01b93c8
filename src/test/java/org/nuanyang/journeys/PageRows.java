package org.nuanyang.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of the {@link PageGuide}: for a page, who opens it and at which addresses. A subject's rows are one class that extends this one. */
class PageRows {

  /** Somebody who has not signed in. */
  static final String PUBLIC = "";

  /** Demo accounts of the city's centre, the ones a page is meant for first. */
  static final List<String> LOGINS =
      List.of("clerk", "reviewer", "director", "assigner", "archivist", "leader", "bureau", "editor", "rules", "admin", "security", "auditor");

  final LivingCity living;
  private final Map<String, List<Visit>> rows;

  /** @param who login of a demo account, {@link #PUBLIC}, or the name of a citizen's phone */
  record Visit(String who, String path) {

    @Override
    public String toString() {
      return path + " by " + (who.isEmpty() ? "anybody" : who);
    }
  }

  PageRows(LivingCity living) {
    this.living = living;
    this.rows = new HashMap<>();
  }

  /** One subject more, written down with the others. */
  PageRows(PageRows guide) {
    this.living = guide.living;
    this.rows = guide.rows;
  }

  /** The visits written down for a page; null when nobody wrote any. */
  @Nullable List<Visit> of(String pattern) {
    return rows.get(pattern);
  }

  /** A case's page, opened by who handles the case. */
  List<Visit> handled(String state, String pattern) {
    String id = living.caseIn(state);
    return List.of(new Visit(living.handlerOf(id), pattern.replace("{id}", id)));
  }

  void row(String pattern, String who, String... paths) {
    rows.remove(pattern);
    for (String path : paths) add(pattern, who, path);
  }

  void add(String pattern, String who, String path) {
    rows.computeIfAbsent(pattern, key -> new ArrayList<>()).add(new Visit(who, path));
  }
}
