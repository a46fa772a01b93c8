package org.nuanyang.eligibility.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.eligibility.CheckId;
import org.nuanyang.eligibility.CheckView;
import org.nuanyang.eligibility.CheckView.Answered;
import org.nuanyang.eligibility.Checks;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Question;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Checks in the database: the answers as they were given. The facts follow by asking once more in order. */
@Component
@Transactional
class KeptChecks implements Checks {

  private static final Duration KEPT = Duration.ofDays(30);

  private record Kept(String profile, LocalDate day, Map<String, List<String>> answers) {}

  private final JdbcClient db;
  private final Interview interview;
  private final Policies policies;
  private final JsonMapper json;
  private final Clock clock;
  private final String city;

  KeptChecks(
      JdbcClient db, Interview interview, Policies policies, JsonMapper json, Clock clock,
      @Value("${nuanyang.city.code}") String city) {
    this.db = db;
    this.interview = interview;
    this.policies = policies;
    this.json = json;
    this.clock = clock;
    this.city = city;
  }

  @Override
  public CheckId start() {
    UUID id = Ids.next(clock);
    Instant now = clock.instant();
    db.sql("DELETE FROM eligibility_check WHERE expires_at < :now")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    db.sql(
            """
            INSERT INTO eligibility_check (id, profile, started_on, answers, expires_at)
            VALUES (:id, :profile, :day, '{}', :expires)
            """)
        .param("id", id)
        .param("profile", policies.profileOf(city))
        .param("day", LocalDate.now(clock))
        .param("expires", now.plus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
    return new CheckId(id);
  }

  @Override
  public void answer(CheckId check, String questionId, List<String> given) {
    Kept kept = load(check, " FOR UPDATE");
    Facts before = begin(kept);
    for (Answered earlier : replay(check, kept).answered()) {
      if (earlier.question().id().equals(questionId)) break;
      before = interview.answer(before, earlier.question().id(), earlier.given());
    }
    interview.answer(before, questionId, given); // refuses what does not fit
    var answers = new LinkedHashMap<>(kept.answers);
    answers.put(questionId, given);
    db.sql("UPDATE eligibility_check SET answers = CAST(:answers AS jsonb) WHERE id = :id")
        .param("answers", json.writeValueAsString(answers))
        .param("id", check.value())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public CheckView find(CheckId check) {
    return replay(check, load(check, ""));
  }

  private CheckView replay(CheckId check, Kept kept) {
    Facts facts = begin(kept);
    Set<String> asked = new LinkedHashSet<>();
    List<Answered> answered = new ArrayList<>();
    while (true) {
      List<Question> needed = interview.stillNeeded(facts, asked);
      if (needed.isEmpty()) return new CheckView(check, facts, answered, null, 0);
      Question next = needed.getFirst();
      List<String> given = kept.answers.get(next.id());
      if (given == null || !interview.fits(facts, next.id(), given))
        return new CheckView(check, facts, answered, next, needed.size());
      facts = interview.answer(facts, next.id(), given);
      asked.add(next.id());
      answered.add(new Answered(next, given));
    }
  }

  private static Facts begin(Kept kept) {
    return Facts.on(kept.profile, kept.day);
  }

  private Kept load(CheckId check, String lock) {
    return db.sql("SELECT profile, started_on, answers FROM eligibility_check WHERE id = :id" + lock)
        .param("id", check.value())
        .query(
            (row, number) ->
                new Kept(
                    row.getString("profile"),
                    row.getObject("started_on", LocalDate.class),
                    json.readValue(row.getString("answers"), new TypeReference<Map<String, List<String>>>() {})))
        .optional()
        .orElseThrow(() -> new Missing("eligibility.check-missing"));
  }
}
