package org.nuanyang.language.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.nuanyang.language.EndpointView.Failure;
import org.nuanyang.language.EndpointView.State;
import org.nuanyang.language.Recording;
import org.nuanyang.language.SpeechEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One engine with the OpenAI-compatible way of writing down speech ({@code /audio/transcriptions}). */
final class HearingRoom implements SpeechEngine, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HearingRoom.class);

  /** Two minutes of talk are some six hundred characters. */
  private static final long MOST_BYTES = 64 << 10;

  private static final Set<Integer> UNHEARABLE = Set.of(400, 413, 415, 422);

  private final EndpointSettings to;
  private final String key;
  private final Wire wire;
  private final Breaker breaker;
  private final Semaphore hands;
  private final Duration patience;
  private final JsonMapper json;

  HearingRoom(EndpointSettings to, String key, Wire wire, Breaker breaker, Duration patience, JsonMapper json) {
    this.to = to;
    this.key = key;
    this.wire = wire;
    this.breaker = breaker;
    this.hands = new Semaphore(to.atOnce());
    this.patience = patience;
    this.json = json;
  }

  @Override
  public boolean present() {
    return true;
  }

  EndpointSettings settings() {
    return to;
  }

  State state() {
    return breaker.state();
  }

  @Override
  public void close() {
    wire.close();
  }

  @Override
  public Optional<String> words(Recording recording) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) throw new IllegalStateException("a speech engine is not asked inside a transaction");
    if (!hands.tryAcquire()) return Optional.empty();
    try {
      return breaker.lets() ? heard(recording) : Optional.empty();
    } finally {
      hands.release();
    }
  }

  private Optional<String> heard(Recording recording) {
    try {
      HttpResponse<byte[]> answer = ask(recording);
      if (UNHEARABLE.contains(answer.statusCode())) { // the recording's fault, not the engine's
        breaker.worked();
        return Optional.empty();
      }
      String words = text(answer);
      breaker.worked();
      return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    } catch (NotWritten not) {
      breaker.failed();
      LOG.warn("the speech engine {} did not answer: {}", to.name(), not.why());
      return Optional.empty();
    }
  }

  private HttpResponse<byte[]> ask(Recording recording) throws NotWritten {
    try {
      return wire.client().send(request(recording), answer -> BodySubscribers.limiting(BodyHandlers.ofByteArray().apply(answer), MOST_BYTES));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotWritten(Failure.SLOW);
    } catch (IOException broken) {
      throw new NotWritten(ModelLine.failure(broken));
    }
  }

  private String text(HttpResponse<byte[]> answer) throws NotWritten {
    if (answer.statusCode() != 200) throw new NotWritten(ModelLine.failure(answer.statusCode()));
    try {
      JsonNode text = json.readTree(answer.body()).path("text");
      if (text.isString()) return text.asString();
    } catch (JacksonException garbled) {
      // told below
    }
    throw new NotWritten(Failure.GARBLED);
  }

  private HttpRequest request(Recording recording) {
    String border = "nuanyang-" + UUID.randomUUID();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to.transcriptions())
            .timeout(patience)
            .header("Content-Type", "multipart/form-data; boundary=" + border)
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofByteArray(body(recording, border)));
    if (!key.isEmpty()) request.header("Authorization", "Bearer " + key);
    return request.build();
  }

  private byte[] body(Recording recording, String border) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(recording.sound().length + 1024);
    String field = "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    write(body, field.formatted(border, "model", to.model()));
    write(body, field.formatted(border, "language", "zh"));
    write(body, field.formatted(border, "response_format", "json"));
    write(body, "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n".formatted(border, recording.fileName(), recording.type()));
    body.writeBytes(recording.sound());
    write(body, "\r\n--%s--\r\n".formatted(border));
    return body.toByteArray();
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
