package org.nuanyang.language.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nuanyang.language.AskModel;
import org.nuanyang.language.EndpointView.Failure;
import org.nuanyang.language.LanguageModels;
import org.nuanyang.language.RecordedEndpoint;
import org.nuanyang.language.WhileWriting;
import org.nuanyang.language.Written;
import org.nuanyang.testing.MovableClock;
import tools.jackson.databind.json.JsonMapper;

/** The real line, breaker and draw, on endpoints of this machine, with a budget in memory. */
public final class RecordedModels implements LanguageModels, AutoCloseable {

  public final MovableClock clock = new MovableClock();
  final Purse budget;
  final LanguageParts.Found found;
  private final LanguageModels room;

  /** @param tokens a day */
  public RecordedModels(long tokens, RecordedEndpoint... endpoints) {
    this(tokens, Arrays.stream(endpoints).map(one -> settings("第" + (List.of(endpoints).indexOf(one) + 1), one.url(), endpoints.length - List.of(endpoints).indexOf(one))).toArray(EndpointSettings[]::new));
  }

  RecordedModels(long tokens, EndpointSettings... endpoints) {
    budget = new Purse(tokens);
    var settings = new LanguageSettings(true, List.of(), List.of(endpoints), null, new LanguageSettings.Daily(tokens, BigDecimal.TEN), Duration.ofSeconds(30));
    try {
      found = LanguageParts.found(settings, budget, JsonMapper.shared(), clock);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    room = LanguageParts.room(found, new Random(7));
  }

  /** Gives up on an endpoint that is silent for a tenth of a second. */
  public static RecordedModels impatient(RecordedEndpoint endpoint) {
    return new RecordedModels(100_000, settings("哑", endpoint.url(), 1, Duration.ofMillis(100)));
  }

  static EndpointSettings settings(String name, String url, int weight) {
    return settings(name, url, weight, Duration.ofSeconds(20));
  }

  static EndpointSettings settings(String name, String url, int weight, Duration silence) {
    return new EndpointSettings(name, URI.create(url), "modell", "a-key", "", weight, Duration.ofSeconds(20), silence, 2, 400, BigDecimal.ONE, BigDecimal.TWO);
  }

  @Override
  public boolean present() {
    return room.present();
  }

  @Override
  public java.util.Optional<Written> write(AskModel ask, WhileWriting hearing) {
    return room.write(ask, hearing);
  }

  @Override
  public void close() {
    found.close();
  }

  /** Counts in memory as the table does. */
  static final class Purse extends DailyBudget {

    private final long allowed;
    long tokens;
    @Nullable Failure last;

    Purse(long allowed) {
      super(null, new LanguageSettings.Daily(allowed, BigDecimal.TEN), new MovableClock());
      this.allowed = allowed;
    }

    @Override
    @Nullable Share setAside(long wanted, BigDecimal cost) {
      if (tokens + wanted > allowed) return null;
      tokens += wanted;
      return new Share(LocalDate.EPOCH, wanted, cost);
    }

    @Override
    void used(Share share, String endpoint, long used, BigDecimal cost) {
      tokens += used - share.tokens();
    }

    @Override
    void failed(Share share, String endpoint, Failure why) {
      tokens -= share.tokens();
      last = why;
    }
  }
}
