package org.nuanyang.language.internal;

import java.util.function.Consumer;
import org.nuanyang.language.EndpointView.Failure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the lines of a streamed chat completion together: the text, what it cost, and whether it came to its end. */
final class Chunks {

  private static final String DATA = "data:";
  private static final String THINKING = "<think>";
  private static final String THOUGHT = "</think>";

  private final JsonMapper json;
  private final Consumer<String> hearing;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private int passedOn;
  private long tokensIn;
  private long tokensOut;
  private boolean finished;

  Chunks(JsonMapper json, Consumer<String> hearing) {
    this.json = json;
    this.hearing = hearing;
  }

  void line(String line) throws NotWritten {
    if (line.isBlank() || line.startsWith(":") || line.startsWith("event:") || line.startsWith("id:")) return;
    if (!line.startsWith(DATA)) {
      plain.append(line); // an endpoint that does not stream sends one JSON
      return;
    }
    String data = line.substring(DATA.length()).strip();
    if (!data.equals("[DONE]")) take(data, "delta");
  }

  /** @throws NotWritten when the stream ended before the text did */
  Reply whole() throws NotWritten {
    if (!plain.isEmpty()) take(plain.toString(), "message");
    if (!finished) throw new NotWritten(Failure.BROKEN_OFF);
    return new Reply(text.substring(begin()), tokensIn, tokensOut);
  }

  private void take(String data, String part) throws NotWritten {
    JsonNode chunk;
    try {
      chunk = json.readTree(data);
    } catch (JacksonException garbled) {
      throw new NotWritten(Failure.GARBLED);
    }
    if (chunk.hasNonNull("error")) throw new NotWritten(Failure.FAULTY);
    JsonNode usage = chunk.path("usage");
    if (usage.isObject()) {
      tokensIn = usage.path("prompt_tokens").asLong(0);
      tokensOut = usage.path("completion_tokens").asLong(0);
    }
    if (!chunk.path("choices").isArray()) throw new NotWritten(Failure.GARBLED);
    JsonNode choice = chunk.path("choices").path(0);
    text.append(choice.path(part).path("content").asString(""));
    passOn();
    switch (choice.path("finish_reason").asString("")) {
      case "" -> {}
      case "stop" -> finished = true;
      default -> throw new NotWritten(Failure.CUT_SHORT);
    }
  }

  /** What a model thinks to itself before it answers is nobody's to read. */
  private int begin() {
    String head = text.substring(0, Math.min(THINKING.length(), text.length()));
    if (!head.equals(THINKING)) return 0;
    int end = text.indexOf(THOUGHT);
    return end < 0 ? text.length() : end + THOUGHT.length();
  }

  private void passOn() {
    if (passedOn == 0 && text.length() < THINKING.length() && THINKING.startsWith(text.toString())) return;
    int from = Math.max(begin(), passedOn);
    if (from < text.length()) {
      hearing.accept(text.substring(from));
      passedOn = text.length();
    }
  }
}
