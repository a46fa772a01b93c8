package org.nuanyang.language.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanyang.language.AskModel;
import org.nuanyang.language.LanguageModels;
import org.nuanyang.language.WhileWriting;
import org.nuanyang.language.Written;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks one endpoint after the other until one has written the whole, or patience is at its end. */
final class ModelRoom implements LanguageModels {

  /** With less time left a text cannot become whole. */
  private static final Duration TOO_LATE = Duration.ofMillis(500);

  private final List<Endpoint> endpoints;
  private final Draw draw;
  private final PromptShelf prompts;
  private final Disguise disguise;
  private final Duration patience;

  ModelRoom(List<Endpoint> endpoints, Draw draw, PromptShelf prompts, Disguise disguise, Duration patience) {
    this.endpoints = endpoints;
    this.draw = draw;
    this.prompts = prompts;
    this.disguise = disguise;
    this.patience = patience;
  }

  @Override
  public boolean present() {
    return !endpoints.isEmpty();
  }

  @Override
  public Optional<Written> write(AskModel ask, WhileWriting hearing) {
    if (endpoints.isEmpty()) return Optional.empty();
    if (TransactionSynchronizationManager.isActualTransactionActive()) throw new IllegalStateException("a model is not asked inside a transaction");
    Prompt prompt = prompts.newest(ask.prompt());
    List<Map<String, String>> messages = prompt.messages(ask.material(), disguise.of(ask.told(), ask.names()));
    long until = System.nanoTime() + patience.toNanos();
    for (Endpoint endpoint : draw.order(endpoints)) {
      if (until - System.nanoTime() < TOO_LATE.toNanos()) break;
      Reply reply = endpoint.ask(messages, until, hearing::words);
      if (reply != null) return Optional.of(new Written(reply.text(), prompt.name(), endpoint.settings().name(), endpoint.settings().model()));
      hearing.startsOver();
    }
    return Optional.empty();
  }
}
