package org.nuanyang.language.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nuanyang.language.EndpointView.Failure;
import org.nuanyang.language.EndpointView.State;

/** One admitted endpoint: its line, its breaker, and how many questions it has in hand. */
final class Endpoint {

  private final EndpointSettings settings;
  private final ModelLine line;
  private final Breaker breaker;
  private final DailyBudget budget;
  private final Semaphore hands;

  Endpoint(EndpointSettings settings, ModelLine line, Breaker breaker, DailyBudget budget) {
    this.settings = settings;
    this.line = line;
    this.breaker = breaker;
    this.budget = budget;
    this.hands = new Semaphore(settings.atOnce());
  }

  EndpointSettings settings() {
    return settings;
  }

  State state() {
    return breaker.state();
  }

  /** Questions under way are cut off. */
  void close() {
    line.close();
  }

  /**
   * @param until in System.nanoTime
   * @return null when it was not asked, or did not answer whole
   */
  @Nullable Reply ask(List<Map<String, String>> messages, long until, Consumer<String> hearing) {
    if (!hands.tryAcquire()) return null;
    try {
      return breaker.lets() ? asked(messages, until, hearing) : null;
    } finally {
      hands.release();
    }
  }

  /** Whatever its state: the administrator wants to know. */
  boolean tryOut(List<Map<String, String>> messages, long until) {
    return asked(messages, until, piece -> {}) != null;
  }

  private @Nullable Reply asked(List<Map<String, String>> messages, long until, Consumer<String> hearing) {
    long sent = messages.stream().mapToLong(one -> one.get("content").length()).sum(); // a Chinese character is a token at most
    DailyBudget.Share share = budget.setAside(sent + settings.longest(), settings.cost(sent, settings.longest()));
    if (share == null) {
      breaker.givenUp();
      return null;
    }
    try {
      Reply reply = line.ask(body(messages), until, hearing);
      worked(share, reply, sent);
      return reply;
    } catch (NotWritten not) {
      failed(share, not.why());
      return null;
    } catch (RuntimeException listenerGone) {
      breaker.givenUp(); // no fault of the endpoint
      budget.used(share, settings.name(), share.tokens(), share.cost());
      throw listenerGone;
    }
  }

  private void worked(DailyBudget.Share share, Reply reply, long sent) {
    breaker.worked();
    long in = reply.tokensIn() > 0 ? reply.tokensIn() : sent;
    long out = reply.tokensOut() > 0 ? reply.tokensOut() : reply.text().length();
    BigDecimal cost = settings.cost(in, out);
    budget.used(share, settings.name(), in + out, cost);
  }

  private void failed(DailyBudget.Share share, Failure why) {
    if (why == Failure.CUT_SHORT) breaker.worked();
    else breaker.failed();
    budget.failed(share, settings.name(), why);
  }

  private Map<String, Object> body(List<Map<String, String>> messages) {
    return Map.of(
        "model", settings.model(), "messages", messages, "stream", true, "stream_options", Map.of("include_usage", true),
        "temperature", 0.2, "max_tokens", settings.longest());
  }
}
