package org.nuanyang.counsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.Aid;
import org.nuanyang.counsel.Answer.Certainty;
import org.nuanyang.counsel.Answer.SafetyNotice;
import org.nuanyang.counsel.Answer.Statement;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class AnswerEventsTests {

  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final AnswerEvents events = new AnswerEvents(response, JsonMapper.shared());

  @Test
  void whatWasFoundComesAtOnceAndDangerFirst() {
    Statement law = new Statement("工资要付。", List.of());

    events.found(
        new Answer(null, List.of(new SafetyNotice("VIOLENCE", "先保命", List.of(), List.of())), List.of(law), List.of(), List.of(), List.of(), List.of(), List.of(), new Aid(false, null, law), List.of(), List.of(), List.of(), List.of(), null, 0.8, Certainty.SURE));

    assertThat(response.isCommitted()).as("sent before anybody waits for a model").isTrue();
    assertThat(response.getContentType()).isEqualTo("text/event-stream;charset=UTF-8");
    assertThat(sent()).startsWith("event: safety\ndata: {").contains("先保命", "\n\nevent: statement\ndata: {\"text\":\"工资要付。\"");
  }

  @Test
  void wordedSentencesFollowAndMayBeTakenBack() {
    events.worded(new Statement("老板要把工资给您。", List.of()));
    events.takenBack();

    assertThat(sent()).contains("event: worded\ndata: {\"text\":\"老板要把工资给您。\"", "event: again\n");
  }

  private String sent() {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
