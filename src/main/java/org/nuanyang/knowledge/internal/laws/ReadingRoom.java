package org.nuanyang.knowledge.internal.laws;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.ArticleView;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.CitationCheck.Outcome;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.LawStatus;
import org.nuanyang.knowledge.LawUnit;
import org.nuanyang.shared.Citation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up articles and verifies citations in the database. */
@Component
@Transactional(readOnly = true)
class ReadingRoom implements LawLibrary {

  private final JdbcClient sql;
  private final LawNames names;
  private final Mentions mentions;
  private final Clock clock;

  ReadingRoom(JdbcClient sql, LawNames names, Mentions mentions, Clock clock) {
    this.sql = sql;
    this.names = names;
    this.mentions = mentions;
    this.clock = clock;
  }

  @Override
  public Optional<ArticleView> article(String law, String number, LocalDate asOf) {
    return names.key(law)
        .flatMap(key -> ArticleNumber.read(number).flatMap(read -> find(key, read.key(), asOf)))
        .map(found -> found.view(asOf));
  }

  @Override
  public CitationCheck check(Citation citation, LocalDate asOf) {
    Optional<String> key = names.key(citation.law());
    if (key.isEmpty()) return formerly(citation, asOf);
    if (citation.article().isBlank()) return whole(citation, key.get(), asOf);
    Optional<CitedPlace> place = CitedPlace.read(citation.article());
    Optional<Found> found = place.flatMap(cited -> find(key.get(), cited.article().key(), asOf));
    if (found.isEmpty()) {
      CitationCheck law = whole(citation, key.get(), asOf);
      if (law.outcome() != Outcome.IN_FORCE) return law;
      return new CitationCheck(law.citation(), Outcome.ARTICLE_UNKNOWN, null, null, law.link(), null);
    }
    Found article = found.get();
    Optional<String> quoted = place.get().in(article.text());
    var named = new Citation(article.lawName(), citation.article());
    Outcome outcome = quoted.isEmpty() ? Outcome.ARTICLE_UNKNOWN : outcome(article.on(asOf));
    return new CitationCheck(named, outcome, article.view(asOf), quoted.orElse(null), article.link(), article.replacedBy());
  }

  /** A text the library does not hold may still be known as repealed: some other text says so. */
  private CitationCheck formerly(Citation citation, LocalDate asOf) {
    return sql.sql("SELECT by_name FROM law_repeal WHERE key = :key AND since <= :day ORDER BY since DESC LIMIT 1")
        .param("key", LawName.key(citation.law()))
        .param("day", asOf)
        .query(String.class)
        .optional()
        .map(by -> new CitationCheck(citation, Outcome.REPEALED, null, null, null, by))
        .orElseGet(() -> new CitationCheck(citation, Outcome.LAW_UNKNOWN, null, null, null, null));
  }

  private record Whole(String name, LawStatus status, @Nullable String replacedBy) {}

  private CitationCheck whole(Citation citation, String key, LocalDate asOf) {
    Whole law =
        sql.sql(
                """
                SELECT l.name, v.standing, v.in_force_from, v.in_force_to, v.replaced_by
                  FROM law l JOIN law_version v ON v.law = l.id WHERE l.key = :key""")
            .param("key", key)
            .query((row, n) ->
                new Whole(
                    row.getString(1),
                    Found.status(Version.Standing.valueOf(row.getString(2)), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class), asOf),
                    row.getString(5)))
            .list()
            .stream()
            .min(Comparator.comparing(version -> preference(version.status())))
            .orElseThrow();
    var named = new Citation(law.name(), citation.article());
    return new CitationCheck(named, outcome(law.status()), null, null, "/laws/" + key, law.replacedBy());
  }

  private Optional<Found> find(String law, String number, LocalDate asOf) {
    return sql.sql(Found.SELECT + " WHERE a.law = (SELECT id FROM law WHERE key = :law) AND a.key = :number")
        .param("law", law)
        .param("number", number)
        .query(Found::of)
        .list()
        .stream()
        .min(
            Comparator.comparing((Found found) -> preference(found.on(asOf)))
                .thenComparing(found -> found.on(asOf) == LawStatus.NOT_YET_IN_FORCE ? found.from().toEpochDay() : -found.from().toEpochDay()));
  }

  /** What applies comes before what no longer does, and that before what is only to come. */
  private static int preference(LawStatus status) {
    return switch (status) {
      case IN_FORCE -> 0;
      case AMENDED, REPEALED -> 1;
      case NOT_YET_IN_FORCE -> 2;
    };
  }

  /** An article that only an older version has was taken out of the law: it no longer applies either. */
  private static Outcome outcome(LawStatus status) {
    return switch (status) {
      case IN_FORCE -> Outcome.IN_FORCE;
      case NOT_YET_IN_FORCE -> Outcome.NOT_YET_IN_FORCE;
      case AMENDED, REPEALED -> Outcome.REPEALED;
    };
  }

  @Override
  public List<Citation> mentionedIn(String text) {
    return mentions.in(text);
  }

  @Override
  public List<LawUnit> changedSince(long sequence, int limit) {
    LocalDate today = LocalDate.now(clock);
    return sql.sql(Found.SELECT + " WHERE a.sequence > :sequence ORDER BY a.sequence LIMIT :limit")
        .param("sequence", sequence)
        .param("limit", limit)
        .query(Found::of)
        .list()
        .stream()
        .map(found -> unit(found, today))
        .toList();
  }

  private static LawUnit unit(Found found, LocalDate today) {
    String title = found.number() == null ? found.lawName() : found.lawName() + " " + found.number();
    return new LawUnit(
        found.sequence(), found.unit(), found.law(), found.lawName(), found.number(), found.chapters(), title, found.text(),
        found.level(), found.on(today), found.region(), found.from(), found.to(), !found.amending());
  }

  @Override
  public long newestChange() {
    return sql.sql("SELECT coalesce(max(sequence), 0) FROM law_article").query(Long.class).single();
  }
}
