package org.nuanyang.knowledge.internal.writing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.knowledge.ChangedArticle;
import org.nuanyang.knowledge.ChangedArticle.Cause;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.CitationCheck.Outcome;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.LawReading;
import org.nuanyang.knowledge.LawView;
import org.nuanyang.knowledge.PlaceDigest;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.knowledge.TextKind;
import org.nuanyang.knowledge.Written;
import org.nuanyang.knowledge.internal.shipped.ShippedBasis;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What texts cite, compared with what the law says today: flags whatever has to be read again. */
@Component
class CitedPlaces {

  private final LawLibrary library;
  private final LawReading reading;
  private final Bookshelf shelf;
  private final JdbcClient sql;
  private final Clock clock;

  CitedPlaces(LawLibrary library, LawReading reading, Bookshelf shelf, JdbcClient sql, Clock clock) {
    this.library = library;
    this.reading = reading;
    this.shelf = shelf;
    this.sql = sql;
    this.clock = clock;
  }

  static Set<Citation> in(Written text) {
    Set<Citation> cited = new LinkedHashSet<>();
    text.sentences().forEach(sentence -> cited.addAll(Sourced.of(sentence).sources()));
    return cited;
  }

  List<CitationCheck> checks(Written text) {
    return in(text).stream().map(place -> library.check(place, today())).toList();
  }

  /** While no law was imported nothing can be checked, and nothing is refused. */
  boolean nothingToCompareWith() {
    return library.newestChange() == 0;
  }

  /** What each cited place says now, to be remembered with the review. */
  Map<String, String> digests(Written text) {
    Map<String, String> digests = new TreeMap<>();
    for (Citation place : in(text)) {
      String says = library.check(place, today()).quoted();
      if (says != null) digests.put(PlaceDigest.key(place), PlaceDigest.of(says));
    }
    return digests;
  }

  private record Flag(TextKind kind, String subject, Citation place, Cause cause) {}

  /** Compares everything people read; a flag goes when its reason does. */
  void compareAll() {
    Map<Citation, CitationCheck> looked = new HashMap<>();
    Map<TextKind, Map<String, Map<String, String>>> confirmed = confirmed();
    Set<Flag> now = new HashSet<>();
    for (TextKind kind : TextKind.values()) {
      for (Written text : shelf.all(kind)) {
        Map<String, String> basis = basis(kind, text.id(), confirmed.get(kind).getOrDefault(text.id(), Map.of()));
        for (Citation place : in(text)) {
          CitationCheck check = looked.computeIfAbsent(place, one -> library.check(one, today()));
          cause(check, basis.get(PlaceDigest.key(place))).ifPresent(cause -> now.add(new Flag(kind, text.id(), place, cause)));
        }
      }
    }
    settle(now);
  }

  /** What the places said when somebody last answered for the text. */
  private Map<String, String> basis(TextKind kind, String subject, Map<String, String> confirmed) {
    Map<String, String> own = shelf.basis(kind, subject);
    Map<String, String> basis = new HashMap<>(own == null ? ShippedBasis.DIGESTS : own);
    basis.putAll(confirmed);
    return basis;
  }

  /** A law nobody imported tells nothing; one that is gone does. */
  private static Optional<Cause> cause(CitationCheck check, @Nullable String expected) {
    if (check.outcome() == Outcome.REPEALED) return Optional.of(Cause.REPEALED);
    if (check.outcome() == Outcome.ARTICLE_UNKNOWN) return Optional.of(Cause.GONE);
    String says = check.quoted();
    boolean other = says != null && expected != null && !PlaceDigest.of(says).equals(expected);
    return other ? Optional.of(Cause.CHANGED) : Optional.empty();
  }

  private void settle(Set<Flag> now) {
    Set<Flag> before = new HashSet<>(
        sql.sql("SELECT kind, subject, law, article, cause FROM citation_flag")
            .query((row, n) -> new Flag(TextKind.valueOf(row.getString(1)), row.getString(2), new Citation(row.getString(3), row.getString(4)), Cause.valueOf(row.getString(5))))
            .list());
    for (Flag gone : before) {
      if (now.contains(gone)) continue;
      sql.sql("DELETE FROM citation_flag WHERE kind = ? AND subject = ? AND law = ? AND article = ?")
          .params(gone.kind().name(), gone.subject(), gone.place().law(), gone.place().article())
          .update();
    }
    for (Flag flag : now) {
      if (before.contains(flag)) continue;
      sql.sql(
              """
              INSERT INTO citation_flag (kind, subject, law, article, cause, since) VALUES (?, ?, ?, ?, ?, ?)
              ON CONFLICT (kind, subject, law, article) DO UPDATE SET cause = excluded.cause""")
          .params(flag.kind().name(), flag.subject(), flag.place().law(), flag.place().article(), flag.cause().name(), Timestamp.from(clock.instant()))
          .update();
    }
  }

  private Map<TextKind, Map<String, Map<String, String>>> confirmed() {
    Map<TextKind, Map<String, Map<String, String>>> all = new HashMap<>();
    for (TextKind kind : TextKind.values()) all.put(kind, new HashMap<>());
    sql.sql("SELECT kind, subject, law, article, digest FROM citation_confirmed ORDER BY at, id")
        .query((row, n) ->
            all.get(TextKind.valueOf(row.getString(1))).computeIfAbsent(row.getString(2), subject -> new HashMap<>())
                .put(PlaceDigest.key(new Citation(row.getString(3), row.getString(4))), row.getString(5)))
        .list();
    return all;
  }

  /** How many flags each text of a kind has. */
  Map<String, Integer> flags(TextKind kind) {
    Map<String, Integer> flags = new HashMap<>();
    sql.sql("SELECT subject, count(*) FROM citation_flag WHERE kind = ? GROUP BY subject")
        .param(kind.name())
        .query((row, n) -> flags.put(row.getString(1), row.getInt(2)))
        .list();
    return flags;
  }

  List<ChangedArticle> changed(TextKind kind, String subject) {
    Map<String, String> basis = basis(kind, subject, confirmed().get(kind).getOrDefault(subject, Map.of()));
    return sql.sql("SELECT law, article, cause, since FROM citation_flag WHERE kind = ? AND subject = ? ORDER BY law, article")
        .params(kind.name(), subject)
        .query((row, n) -> changed(new Citation(row.getString(1), row.getString(2)), Cause.valueOf(row.getString(3)), row.getTimestamp(4).toInstant(), basis))
        .list();
  }

  private ChangedArticle changed(Citation place, Cause cause, Instant since, Map<String, String> basis) {
    CitationCheck check = library.check(place, today());
    String now = check.outcome() == Outcome.IN_FORCE ? check.quoted() : null;
    return new ChangedArticle(place, cause, since, before(place, check, basis.get(PlaceDigest.key(place))), now, check.link(), check.replacedBy());
  }

  /** What it said then: the version whose words have the digest, else the one before today's. */
  private @Nullable String before(Citation place, CitationCheck check, @Nullable String expected) {
    List<String> other = new ArrayList<>();
    for (LawView.Edition version : reading.law(place.law(), today()).map(LawView::versions).orElse(List.of())) {
      String said = library.check(place, version.inForceFrom()).quoted();
      if (said == null) continue;
      if (expected != null && PlaceDigest.of(said).equals(expected)) return said;
      if (!said.equals(check.quoted()) || check.outcome() != Outcome.IN_FORCE) other.add(said);
    }
    return other.isEmpty() ? null : other.getFirst();
  }

  /** Another version stands from now on; the next round looks at it afresh. */
  void forget(TextKind kind, String subject) {
    sql.sql("DELETE FROM citation_flag WHERE kind = ? AND subject = ?").params(kind.name(), subject).update();
  }

  /** Somebody read both and the text still holds. */
  boolean confirm(TextKind kind, String subject, Citation place, Actor by) {
    String says = library.check(place, today()).inForce() ? library.check(place, today()).quoted() : null;
    if (says == null) return false;
    sql.sql("INSERT INTO citation_confirmed (id, kind, subject, law, article, digest, by_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), kind.name(), subject, place.law(), place.article(), PlaceDigest.of(says), by.name(), Timestamp.from(clock.instant()))
        .update();
    return sql.sql("DELETE FROM citation_flag WHERE kind = ? AND subject = ? AND law = ? AND article = ?")
            .params(kind.name(), subject, place.law(), place.article())
            .update()
        > 0;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
