package org.nuanyang.language.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.language.BudgetView;
import org.nuanyang.language.EndpointView.Failure;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The day's tokens and yuan, shared by all nodes. What a question may cost at most is set aside before it is sent, so
 * that many at once cannot overspend; afterwards what it did cost takes that place. A node that dies in between leaves
 * the larger figure standing.
 */
class DailyBudget {

  private final JdbcClient sql;
  private final LanguageSettings.Daily allowed;
  private final Clock clock;

  DailyBudget(JdbcClient sql, LanguageSettings.Daily allowed, Clock clock) {
    this.sql = sql;
    this.allowed = allowed;
    this.clock = clock;
  }

  /** What was set aside, on which day. */
  record Share(LocalDate day, long tokens, BigDecimal cost) {}

  /** @return null when so much is not left today */
  @Nullable Share setAside(long tokens, BigDecimal cost) {
    LocalDate today = LocalDate.now(clock);
    sql.sql("insert into language_day (day) values (?) on conflict do nothing").param(today).update();
    int left =
        sql.sql(
                """
                update language_day set tokens = tokens + :tokens, cost = cost + :cost
                 where day = :day and tokens + :tokens <= :mostTokens and cost + :cost <= :mostCost""")
            .param("tokens", tokens)
            .param("cost", cost)
            .param("day", today)
            .param("mostTokens", allowed.tokens())
            .param("mostCost", allowed.cost())
            .update();
    return left == 0 ? null : new Share(today, tokens, cost);
  }

  void used(Share share, String endpoint, long tokens, BigDecimal cost) {
    settle(share, tokens, cost);
    count(share.day(), endpoint, tokens, cost, null);
  }

  /** An endpoint that failed may have written, and counted, for a while: half of the share stays spent. */
  void failed(Share share, String endpoint, Failure why) {
    boolean silent = why == Failure.UNREACHABLE || why == Failure.OUTSIDE || why == Failure.NOT_ADMITTED || why == Failure.BUSY;
    long tokens = silent ? 0 : share.tokens() / 2;
    BigDecimal cost = silent ? BigDecimal.ZERO : share.cost().divide(BigDecimal.TWO, MathContext.DECIMAL64);
    settle(share, tokens, cost);
    count(share.day(), endpoint, tokens, cost, why);
  }

  private void settle(Share share, long tokens, BigDecimal cost) {
    sql.sql("update language_day set tokens = greatest(0, tokens - :shareTokens + :tokens), cost = greatest(0, cost - :shareCost + :cost) where day = :day")
        .param("shareTokens", share.tokens())
        .param("tokens", tokens)
        .param("shareCost", share.cost())
        .param("cost", cost)
        .param("day", share.day())
        .update();
  }

  private void count(LocalDate day, String endpoint, long tokens, BigDecimal cost, @Nullable Failure why) {
    sql.sql(
            """
            insert into language_endpoint_day as known (day, endpoint, calls, failures, tokens, cost, last_failure, last_failure_at)
            values (:day, :endpoint, 1, :failures, :tokens, :cost, :why, :at)
            on conflict (endpoint, day) do update set
              calls = known.calls + 1, failures = known.failures + excluded.failures, tokens = known.tokens + excluded.tokens,
              cost = known.cost + excluded.cost, last_failure = coalesce(excluded.last_failure, known.last_failure),
              last_failure_at = coalesce(excluded.last_failure_at, known.last_failure_at)""")
        .param("day", day)
        .param("endpoint", endpoint)
        .param("failures", why == null ? 0 : 1)
        .param("tokens", tokens)
        .param("cost", cost)
        .param("why", why == null ? null : why.name())
        .param("at", why == null ? null : Timestamp.from(clock.instant()))
        .update();
  }

  BudgetView today() {
    return sql.sql("select tokens, cost from language_day where day = ?")
        .param(LocalDate.now(clock))
        .query((row, line) -> new BudgetView(row.getLong(1), allowed.tokens(), row.getBigDecimal(2), allowed.cost()))
        .optional()
        .orElseGet(() -> new BudgetView(0, allowed.tokens(), BigDecimal.ZERO, allowed.cost()));
  }
}
