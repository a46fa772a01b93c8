package org.nuanyang.counsel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.Aid;
import org.nuanyang.counsel.Answer.Certainty;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.Answer.Wording;
import org.nuanyang.counsel.AskCounsel;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.counsel.Hearing;
import org.nuanyang.counsel.Turn;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.shared.Refusal;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** POST /api/consultation/ask as events. */
class CounselStreamTests {

  private final Counsel counsel = Mockito.mock(Counsel.class);
  private final RateLimits limits = Mockito.mock(RateLimits.class);
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final CounselApi api;

  CounselStreamTests() {
    var messages = new ReloadableResourceBundleMessageSource();
    messages.setBasename("classpath:messages/counsel");
    messages.setDefaultEncoding("UTF-8");
    JsonMapper json = JsonMapper.shared();
    Mockito.when(limits.allow(any(), any(), Mockito.anyInt(), any())).thenReturn(true);
    api = new CounselApi(counsel, new SpokenAnswers(messages, new TalkLabel("某市", json)), new QuestionLimit(limits, Clock.systemUTC(), 9), messages, json);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest(), response));
  }

  @org.junit.jupiter.api.AfterEach
  void theRequestIsOver() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void foundThenWordedThenTheWhole() throws Exception {
    Statement law = new Statement("工资要付。", List.of());
    Statement plain = new Statement("老板要把工资给您。", List.of());
    var found = new Answer(null, List.of(), List.of(law), List.of(), List.of(), List.of(), List.of(), List.of(), new Aid(false, null, law), List.of(), List.of(), List.of(), List.of(), null, 0.8, Certainty.SURE);
    Mockito.when(counsel.ask(any(AskCounsel.class), any(Hearing.class)))
        .thenAnswer(
            call -> {
              Hearing hearing = call.getArgument(1);
              hearing.found(found);
              assertThat(response.isCommitted()).as("nobody waits for the model").isTrue();
              hearing.worded(plain);
              Turn turn = new Turn(1, "工资", found.worded(List.of(plain), new Wording("p/1", "e", "m")), Instant.EPOCH, null);
              return new Conversation(new ConversationId(UUID.randomUUID()), List.of(turn), null, null, Instant.EPOCH, null);
            });

    assertThat(api.stream(new CounselRequest("工资", null, null, null), Actor.citizen("159900"), response)).isNull();

    assertThat(response.getContentAsString().lines().filter(line -> line.startsWith("event:"))).containsExactly("event: statement", "event: worded", "event: done");
    assertThat(response.getContentAsString()).contains("\"wording\":{\"prompt\":\"p/1\"", "\"aigc\":{\"Label\":\"1\"");
  }

  @Test
  void anEmptyQuestionIsRefusedBeforeAnythingIsSent() {
    Mockito.when(counsel.ask(any(AskCounsel.class), any(Hearing.class))).thenThrow(new Refusal("counsel.question.empty"));

    ResponseEntity<?> refused = api.stream(new CounselRequest("", null, null, null), Actor.citizen("159900"), response);

    assertThat(refused).isNotNull();
    assertThat(refused.getStatusCode().value()).isEqualTo(422);
    assertThat(response.isCommitted()).isFalse();
  }
}
