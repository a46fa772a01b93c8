package org.nuanyang.retrieval.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.retrieval.LearnedVersion;
import org.nuanyang.retrieval.Measures;
import org.nuanyang.retrieval.ReviewedConsultation;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reviewed consultations and what was learned from them, in the database. */
@Repository
class Lessons {

  private static final int MOST = 5_000;
  private static final String COLUMNS = "number, learned_at, by_name, questions, before, after, new_laws_before, new_laws_after, in_use";

  private final JdbcClient database;
  private final JsonMapper json;
  private final Clock clock;

  Lessons(JdbcClient database, JsonMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** A version with what it needs to rank. */
  record Stored(Instant learnedAt, byte[] adapter, Ranker ranker) {}

  void keep(ReviewedConsultation one) {
    database
        .sql("""
            insert into reviewed_consultation (id, digest, question, articles, reviewer, reviewed_at)
            values (:id, :digest, :question, :articles::jsonb, :reviewer, :at)
            on conflict (digest) do update
              set articles = excluded.articles, reviewer = excluded.reviewer, reviewed_at = excluded.reviewed_at
            """)
        .param("id", Ids.next(clock))
        .param("digest", Digest.of(one.question()).bytes())
        .param("question", one.question())
        .param("articles", json.writeValueAsString(one.articles()))
        .param("reviewer", one.reviewer())
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }

  int reviewed() {
    return database.sql("select count(*) from reviewed_consultation").query(Integer.class).single();
  }

  /** The newest first; no more than teach something new. */
  List<ReviewedConsultation> reviewedUntil(Instant moment) {
    return database
        .sql("select question, articles, reviewer from reviewed_consultation where reviewed_at <= :until"
            + " order by reviewed_at desc, id desc limit " + MOST)
        .param("until", Timestamp.from(moment))
        .query((row, n) -> new ReviewedConsultation(
            row.getString(1), Arrays.asList(json.readValue(row.getString(2), Citation[].class)), row.getString(3)))
        .list();
  }

  /** The number of the version in use; 0 when none is. */
  int inUse() {
    return database.sql("select number from retrieval_lesson where in_use").query(Integer.class).optional().orElse(0);
  }

  Optional<Stored> stored(int number) {
    return database
        .sql("select learned_at, adapter, weights from retrieval_lesson where number = :number")
        .param("number", number)
        .query((row, n) -> new Stored(
            row.getTimestamp(1).toInstant(), row.getBytes(2), json.readValue(row.getString(3), Ranker.class)))
        .optional();
  }

  List<LearnedVersion> versions() {
    return database.sql("select " + COLUMNS + " from retrieval_lesson order by number desc").query(this::version).list();
  }

  private LearnedVersion version(ResultSet row, int n) throws SQLException {
    return new LearnedVersion(
        row.getInt(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getInt(4),
        measures(row.getString(5)), measures(row.getString(6)), measures(row.getString(7)), measures(row.getString(8)), row.getBoolean(9));
  }

  private @Nullable Measures measures(@Nullable String kept) {
    return kept == null ? null : json.readValue(kept, Measures.class);
  }

  /** Stores a version and puts it in use. */
  LearnedVersion add(String by, Instant at, int questions, School.Report report, Adapter adapter, Ranker ranker) {
    int number = database.sql("select coalesce(max(number), 0) + 1 from retrieval_lesson").query(Integer.class).single();
    database
        .sql("""
            insert into retrieval_lesson
              (number, learned_at, by_name, questions, before, after, new_laws_before, new_laws_after, weights, adapter, in_use)
            values (:number, :at, :by, :questions, :before::jsonb, :after::jsonb, :newBefore::jsonb, :newAfter::jsonb,
              :weights::jsonb, :adapter, false)
            """)
        .param("number", number)
        .param("at", Timestamp.from(at))
        .param("by", by)
        .param("questions", questions)
        .param("before", json.writeValueAsString(report.unlearned()))
        .param("after", json.writeValueAsString(report.learned()))
        .param("newBefore", json.writeValueAsString(report.unlearnedNewLaws()))
        .param("newAfter", json.writeValueAsString(report.learnedNewLaws()))
        .param("weights", json.writeValueAsString(ranker))
        .param("adapter", adapter.bytes())
        .update();
    use(number);
    return new LearnedVersion(
        number, at, by, questions, report.unlearned(), report.learned(), report.unlearnedNewLaws(), report.learnedNewLaws(), true);
  }

  /** Returns whether there is such a version; 0 switches all off. */
  boolean use(int number) {
    database.sql("update retrieval_lesson set in_use = false where in_use").update();
    return number == 0
        || database.sql("update retrieval_lesson set in_use = true where number = :number").param("number", number).update() == 1;
  }
}
