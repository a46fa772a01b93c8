package org.nuanyang.counsel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.nuanyang.counsel.AskCounsel;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The counsel for other systems and for pages that show an answer as it comes: plain JSON, or server-sent events. */
@RestController
@RequestMapping("/api/consultation")
@Tag(name = "counsel")
class CounselApi {

  private final Counsel counsel;
  private final SpokenAnswers answers;
  private final MessageSource messages;
  private final JsonMapper json;

  CounselApi(Counsel counsel, SpokenAnswers answers, MessageSource messages, JsonMapper json) {
    this.counsel = counsel;
    this.answers = answers;
    this.messages = messages;
    this.json = json;
  }

  @Operation(
      summary = "Ask the counsel",
      description =
          "A question in everyday words; every statement of law carries verified citations, and handover says when a person should"
              + " take over. With conversation the talk goes on. Accept: text/event-stream sends safety, statement … and done.")
  @ApiResponse(responseCode = "200", description = "the answer", content = @Content(schema = @Schema(implementation = SpokenAnswer.class)))
  @ApiResponse(responseCode = "400", description = "the body is no JSON")
  @ApiResponse(responseCode = "404", description = "the conversation was forgotten")
  @ApiResponse(responseCode = "422", description = "the question is empty or too long")
  @PostMapping(value = "/ask", produces = MediaType.APPLICATION_JSON_VALUE)
  SpokenAnswer ask(@RequestBody CounselRequest request, Actor by) {
    return answers.of(considered(request, by));
  }

  @PostMapping(value = "/ask", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<StreamingResponseBody> stream(@RequestBody CounselRequest request, Actor by) {
    SpokenAnswer answer = answers.of(considered(request, by));
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .body(out -> send(answer, out));
  }

  private Conversation considered(CounselRequest request, Actor by) {
    ConversationId talk = request.conversation() == null ? null : new ConversationId(request.conversation());
    return counsel.ask(
        new AskCounsel(request.key(), talk, by.city(), request.channel() == null ? Channel.ONLINE : request.channel(), request.question()));
  }

  private void send(SpokenAnswer answer, OutputStream out) throws IOException {
    for (SpokenAnswer.Safety notice : answer.safety()) event("safety", notice, out);
    for (SpokenAnswer.Said statement : answer.answer()) event("statement", statement, out);
    event("done", answer, out);
  }

  private void event(String name, Object data, OutputStream out) throws IOException {
    out.write(("event: " + name + "\ndata: " + json.writeValueAsString(data) + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Refusal refusal) {
    boolean question = refusal.messageKey().startsWith("counsel.question.");
    return problem(question ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.valueOf(refusal.status()), refusal.messageKey(), refusal.arguments());
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(HttpMessageNotReadableException broken) {
    return problem(HttpStatus.BAD_REQUEST, "counsel.api.body");
  }

  private ResponseEntity<Object> problem(HttpStatus status, String key, Object... words) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE));
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }
}
