package org.nuanyang.counsel.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.ConversationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts answers by day and release, without a word of them: what is forgotten stays counted. */
@Component
class AdviceCount {

  private final JdbcClient jdbc;
  private final Release release;
  private final Clock clock;

  AdviceCount(JdbcClient jdbc, Release release, Clock clock) {
    this.jdbc = jdbc;
    this.release = release;
    this.clock = clock;
  }

  /** Called last in its transaction: the day's row is held as short as can be. */
  void answered(String city, Answer answer) {
    jdbc.sql(
            """
            insert into advice_day as d (city, day, release, category, certainty, asked, silent)
            values (:city, :day, :release, :category, :certainty, 1, :silent)
            on conflict (city, day, release, category, certainty)
            do update set asked = d.asked + 1, silent = d.silent + excluded.silent""")
        .param("city", city)
        .param("day", LocalDate.now(clock))
        .param("release", release.name())
        .param("category", answer.category() == null ? "" : answer.category().name())
        .param("certainty", answer.certainty().name())
        .param("silent", answer.statements().isEmpty() ? 1 : 0)
        .update();
  }

  /** @param before what was said until now; null when nothing */
  void rated(ConversationId talk, int turn, @Nullable Boolean before, boolean helpful) {
    if (before != null && before == helpful) return;
    jdbc.sql(
            """
            update advice_day d set helpful = greatest(0, d.helpful + :helpful), unhelpful = greatest(0, d.unhelpful + :unhelpful)
            from conversation_turn t join conversation c on c.id = t.conversation
            where t.conversation = :talk and t.number = :turn and d.city = c.city and d.release = t.release
              and d.day = (t.asked_at at time zone :zone)::date and d.category = coalesce(t.category, '') and d.certainty = t.certainty""")
        .param("helpful", helpful ? 1 : before == null ? 0 : -1)
        .param("unhelpful", helpful ? before == null ? 0 : -1 : 1)
        .param("talk", talk.value())
        .param("turn", turn)
        .param("zone", clock.getZone().getId())
        .update();
  }
}
