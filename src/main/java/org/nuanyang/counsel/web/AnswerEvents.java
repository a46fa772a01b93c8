package org.nuanyang.counsel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.Hearing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as server-sent events: {@code safety} and {@code statement} at once as found; with a language model then
 * {@code worded}, sentence by sentence as it was checked, or {@code again} when those so far are void; last
 * {@code done} with the whole answer, which alone counts.
 */
final class AnswerEvents implements Hearing {

  private final HttpServletResponse response;
  private final JsonMapper json;

  AnswerEvents(HttpServletResponse response, JsonMapper json) {
    this.response = response;
    this.json = json;
  }

  @Override
  public void found(Answer answer) {
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    answer.safety().forEach(notice -> send("safety", SpokenAnswers.safety(notice)));
    answer.statements().forEach(statement -> send("statement", SpokenAnswers.said(statement)));
  }

  @Override
  public void worded(Statement statement) {
    send("worded", SpokenAnswers.said(statement));
  }

  @Override
  public void takenBack() {
    send("again", "");
  }

  void done(SpokenAnswer answer) {
    send("done", answer);
  }

  private void send(String name, Object data) {
    try {
      response.getOutputStream().write(("event: " + name + "\ndata: " + json.writeValueAsString(data) + "\n\n").getBytes(StandardCharsets.UTF_8));
      response.flushBuffer();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
