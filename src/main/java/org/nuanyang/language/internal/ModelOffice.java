package org.nuanyang.language.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.language.BudgetView;
import org.nuanyang.language.EndpointView;
import org.nuanyang.language.EndpointView.Failure;
import org.nuanyang.language.EndpointView.State;
import org.nuanyang.language.HearingView;
import org.nuanyang.language.ModelDesk;
import org.nuanyang.shared.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the system administrator sees and may try; figures are those of all nodes, states those of this one. */
final class ModelOffice implements ModelDesk {

  private static final Duration TRIAL = Duration.ofSeconds(20);

  /** A refused endpoint and the message key that says why. */
  record Refused(EndpointSettings settings, String problem) {}

  private record Figures(long calls, long failures, long tokens, BigDecimal cost, @Nullable Failure last, @Nullable Instant lastAt) {

    static final Figures NONE = new Figures(0, 0, 0, BigDecimal.ZERO, null, null);
  }

  private final List<Endpoint> endpoints;
  private final List<Refused> refused;
  private final LanguageParts.Ear ear;
  private final DailyBudget budget;
  private final PromptShelf prompts;
  private final JdbcClient sql;
  private final AuditTrail audit;
  private final Clock clock;

  ModelOffice(LanguageParts.Found found, JdbcClient sql, AuditTrail audit, Clock clock) {
    this.endpoints = found.admitted();
    this.refused = found.refused();
    this.ear = found.ear();
    this.budget = found.budget();
    this.prompts = found.prompts();
    this.sql = sql;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<EndpointView> endpoints(Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    Map<String, Figures> figures = figures();
    List<EndpointView> views = new ArrayList<>();
    for (Endpoint one : endpoints) views.add(view(one.settings(), one.state(), null, figures));
    for (Refused one : refused) views.add(view(one.settings(), State.REFUSED, one.problem(), figures));
    return views;
  }

  @Override
  public Optional<HearingView> hearing(Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    if (ear.room() != null) return Optional.of(view(ear.room().settings(), ear.room().state(), null));
    return ear.refused() == null ? Optional.empty() : Optional.of(view(ear.refused().settings(), State.REFUSED, ear.refused().problem()));
  }

  @Override
  public BudgetView budget(Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    return budget.today();
  }

  @Override
  public boolean tryOut(String name, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    Endpoint endpoint = endpoints.stream().filter(one -> one.settings().name().equals(name)).findFirst().orElseThrow(() -> new Missing("language.unknown"));
    boolean answered = endpoint.tryOut(prompts.newest("trial").messages(List.of(), ""), System.nanoTime() + TRIAL.toNanos());
    audit.did(by, "language.try", "language-endpoint", new UUID(0, 0), name);
    return answered;
  }

  private static HearingView view(EndpointSettings settings, State state, @Nullable String problem) {
    return new HearingView(told(settings.name()), settings.url() == null ? "" : settings.address(), told(settings.model()), state, problem);
  }

  private static String told(@Nullable String setting) {
    return setting == null ? "" : setting;
  }

  private static EndpointView view(EndpointSettings settings, State state, @Nullable String problem, Map<String, Figures> figures) {
    Figures of = figures.getOrDefault(settings.name(), Figures.NONE);
    String address = settings.url() == null ? "" : settings.address();
    return new EndpointView(
        told(settings.name()), address, told(settings.model()), settings.weight(), state,
        problem, of.calls(), of.failures(), of.tokens(), of.cost(), of.last(), of.lastAt());
  }

  /** Of today, and the newest failure of any day. */
  private Map<String, Figures> figures() {
    Map<String, Figures> found = new HashMap<>();
    sql.sql(
            """
            select name.endpoint, coalesce(today.calls, 0), coalesce(today.failures, 0), coalesce(today.tokens, 0), coalesce(today.cost, 0),
                   bad.last_failure, bad.last_failure_at
              from (select distinct endpoint from language_endpoint_day) name
              left join language_endpoint_day today on today.endpoint = name.endpoint and today.day = ?
              left join lateral (select last_failure, last_failure_at from language_endpoint_day
                                  where endpoint = name.endpoint and last_failure is not null order by day desc limit 1) bad on true""")
        .param(LocalDate.now(clock))
        .query(
            (ResultSet row) -> {
              found.put(row.getString(1), figures(row));
            });
    return found;
  }

  private static Figures figures(ResultSet row) throws SQLException {
    String failure = row.getString(6);
    Timestamp at = row.getTimestamp(7);
    return new Figures(
        row.getLong(2), row.getLong(3), row.getLong(4), row.getBigDecimal(5), failure == null ? null : Failure.valueOf(failure),
        at == null ? null : at.toInstant());
  }
}
