package org.nuanyang.language.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.language.LanguageModels;
import org.nuanyang.language.ModelDesk;
import org.nuanyang.language.SpeechEngine;
import org.nuanyang.language.internal.ModelOffice.Refused;
import org.nuanyang.shared.StartupNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Builds what the configuration names. Without an endpoint no line is opened and no thread is started. */
@Configuration(proxyBeanMethods = false)
class LanguageParts {

  private static final Logger LOG = LoggerFactory.getLogger(LanguageParts.class);

  /** The endpoints as they were admitted or refused. */
  record Found(List<Endpoint> admitted, List<Refused> refused, Ear ear, LanguageSettings settings, DailyBudget budget, PromptShelf prompts) implements AutoCloseable {

    @Override
    public void close() {
      admitted.forEach(Endpoint::close);
      if (ear.room() != null) ear.room().close();
    }

    List<Refused> allRefused() {
      return ear.refused() == null ? refused : Stream.concat(refused.stream(), Stream.of(ear.refused())).toList();
    }
  }

  /** The speech engine: admitted, refused, or none. */
  record Ear(@Nullable HearingRoom room, @Nullable Refused refused) {

    static final Ear NONE = new Ear(null, null);
  }

  @Bean
  Found languageEndpoints(Environment environment, JdbcClient sql, JsonMapper json, Clock clock) throws IOException {
    LanguageSettings settings = LanguageSettings.of(environment);
    return found(settings, new DailyBudget(sql, settings.daily(), clock), json, clock);
  }

  static Found found(LanguageSettings settings, DailyBudget budget, JsonMapper json, Clock clock) throws IOException {
    @Nullable Intranet within = settings.intranetOnly() ? new Intranet(settings.intranetRanges()) : null;
    Admission admission = new Admission(within);
    List<Endpoint> admitted = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (EndpointSettings one : settings.endpoints()) {
      String problem = admission.problem(one);
      if (problem == null && admitted.stream().anyMatch(other -> other.settings().name().equals(one.name()))) problem = "language.refused.twice";
      if (problem == null) admitted.add(new Endpoint(one, new ModelLine(one, Admission.key(one), new Wire(one, within), json), new Breaker(clock), budget));
      else refused.add(new Refused(one, problem));
    }
    return new Found(List.copyOf(admitted), List.copyOf(refused), ear(settings, admission, within, json, clock), settings, budget, new PromptShelf());
  }

  private static Ear ear(LanguageSettings settings, Admission admission, @Nullable Intranet within, JsonMapper json, Clock clock) throws IOException {
    EndpointSettings to = settings.hearing();
    if (to == null) return Ear.NONE;
    String problem = admission.problem(to);
    if (problem != null) return new Ear(null, new Refused(to, problem));
    return new Ear(new HearingRoom(to, Admission.key(to), new Wire(to, within), new Breaker(clock), settings.patience(), json), null);
  }

  @Bean(destroyMethod = "")
  SpeechEngine speechEngine(Found found) {
    return found.ear().room() == null ? NoEar.HERE : found.ear().room();
  }

  @Bean
  LanguageModels languageModels(Found found) {
    return room(found, RandomGenerator.getDefault());
  }

  static ModelRoom room(Found found, RandomGenerator random) {
    return new ModelRoom(found.admitted(), new Draw(random), found.prompts(), new Disguise(), found.settings().patience());
  }

  @Bean
  ModelDesk modelDesk(Found found, JdbcClient sql, AuditTrail audit, Clock clock) {
    return new ModelOffice(found, sql, audit, clock);
  }

  /** Whoever configured an endpoint that is refused reads why at once. */
  @Bean
  StartupNote refusedEndpoints(Found found, MessageSource messages) {
    List<String> lines =
        found.allRefused().stream()
            .map(one -> messages.getMessage("language.refused.note", new Object[] {one.settings().name(), messages.getMessage(one.problem(), null, Locale.SIMPLIFIED_CHINESE)}, Locale.SIMPLIFIED_CHINESE))
            .toList();
    lines.forEach(LOG::warn);
    return () -> lines;
  }
}
