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
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
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
  private final QuestionLimit limit;
  private final MessageSource messages;
  private final JsonMapper json;

  CounselApi(Counsel counsel, SpokenAnswers answers, QuestionLimit limit, MessageSource messages, JsonMapper json) {
    this.counsel = counsel;
    this.answers = answers;
    this.limit = limit;
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
  @ApiResponse(responseCode = "429", description = "too many questions from this address; Retry-After says when the next is taken")
  @PostMapping(value = "/ask", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> ask(@RequestBody CounselRequest request, Actor by) {
    try {
      return ResponseEntity.ok(answers.of(considered(request, by)));
    } catch (Refusal wrong) {
      return notAnswered(request, wrong);
    }
  }

  @PostMapping(value = "/ask", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<?> stream(@RequestBody CounselRequest request, Actor by) {
    SpokenAnswer answer;
    try {
      answer = answers.of(considered(request, by));
    } catch (Refusal wrong) {
      return notAnswered(request, wrong);
    }
    StreamingResponseBody events = out -> send(answer, out);
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .body(events);
  }

  private Conversation considered(CounselRequest request, Actor by) {
    limit.count();
    ConversationId talk = request.conversation() == null ? null : new ConversationId(request.conversation());
    Channel channel = request.channel() == null ? Channel.ONLINE : request.channel();
    return counsel.ask(new AskCounsel(request.key(), talk, by.city(), channel, request.question()));
  }

  /** The question itself is the trouble; whoever is in danger reads the first help all the same. */
  private ResponseEntity<ProblemDetail> notAnswered(CounselRequest request, Refusal wrong) {
    if (!wrong.messageKey().startsWith("counsel.question.")) throw wrong;
    HttpHeaders headers = new HttpHeaders();
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (wrong instanceof QuestionLimit.TooManyQuestions often) {
      status = HttpStatus.TOO_MANY_REQUESTS;
      headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(often.secondsLeft()));
    }
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(messages.getMessage(wrong.messageKey(), wrong.arguments(), Locale.SIMPLIFIED_CHINESE));
    problem.setProperty("code", wrong.messageKey());
    problem.setProperty("safety", counsel.danger(request.question()).stream().map(SpokenAnswers::safety).toList());
    return ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
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
}
