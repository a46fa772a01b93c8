package org.nuanyang.counsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.Aid;
import org.nuanyang.counsel.Answer.Certainty;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.Answer.Wording;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.counsel.Turn;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 人工智能生成合成内容标识办法: seen, heard, and in the metadata of what is taken home. */
class TalkLabelTests {

  private static final List<String> FIELDS =
      List.of("Label", "ContentProducer", "ProduceID", "ReservedCode1", "ContentPropagator", "PropagateID", "ReservedCode2");

  private final JsonMapper json = JsonMapper.shared();
  private final TalkLabel label = new TalkLabel("某市公共法律服务平台", json);
  private final ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
  private final SpokenAnswers answers = new SpokenAnswers(messages, label);

  TalkLabelTests() {
    messages.setBasename("classpath:messages/counsel");
    messages.setDefaultEncoding("UTF-8");
  }

  @Test
  void theJsonCarriesBothLabelsAndTheVoiceSaysItFirst() {
    Conversation talk = talk(null);

    JsonNode answer = json.valueToTree(answers.of(talk));

    assertThat(answer.path("aigc").propertyNames()).containsExactlyElementsOf(FIELDS);
    assertThat(answer.path("aigc").path("Label").asString()).isEqualTo("1");
    assertThat(answer.path("aigc").path("ContentProducer").asString()).isEqualTo("某市公共法律服务平台");
    assertThat(answer.path("madeBy").asString()).contains("人工智能", "生成");
    assertThat(answer.path("spoken").asString()).startsWith("以下内容由人工智能生成");
    assertThat(answer.path("wording").isNull()).isTrue();
  }

  @Test
  void whatAModelPutIntoWordsSaysSoAndWithWhichInstructions() {
    JsonNode answer = json.valueToTree(answers.of(talk(new Wording("counsel-answer/1", "一号", "qwen"))));

    assertThat(answer.path("madeBy").asString()).contains("人工智能大语言模型", "生成");
    assertThat(answer.path("wording").path("prompt").asString()).isEqualTo("counsel-answer/1");
  }

  @Test
  void aTextTakenHomeSaysItOnTopAndInItsMetadata() {
    Conversation talk = talk(null);
    Counsel counsel = Mockito.mock(Counsel.class);
    Mockito.when(counsel.conversation(talk.id())).thenReturn(talk);

    ResponseEntity<byte[]> file = new TalkExport(counsel, messages, label).text(talk.id().value());

    String text = new String(Objects.requireNonNull(file.getBody()), StandardCharsets.UTF_8);
    String header = Objects.requireNonNull(file.getHeaders().getFirst("X-AIGC"));
    assertThat(text.lines().findFirst().orElseThrow()).contains("人工智能", "生成");
    assertThat(json.readTree(text.substring(text.lastIndexOf("AIGC: ") + 6))).isEqualTo(json.readTree(header));
    assertThat(header).as("headers are ASCII").matches("\\p{ASCII}+");
    assertThat(json.readTree(header).propertyNames()).containsExactlyElementsOf(FIELDS);
    assertThat(header).as("the label does not open the talk").doesNotContain(talk.id().value().toString());
  }

  @Test
  void answersKeptBeforeModelsWereConnectedStillRead() {
    Answer answer = talk(null).last().answer();
    String before = json.writeValueAsString(answer).replace(",\"wording\":null", "");

    assertThat(before).doesNotContain("wording");
    assertThat(json.readValue(before, Answer.class)).isEqualTo(answer);
    Answer worded = talk(new Wording("p/1", "e", "m")).last().answer();
    assertThat(json.readValue(json.writeValueAsString(worded), Answer.class)).isEqualTo(worded);
  }

  private static Conversation talk(@Nullable Wording wording) {
    var said = List.of(new Statement("工资要付。", List.of()));
    var answer =
        new Answer(null, List.of(), said, said, List.of(), List.of(), List.of(), List.of(), new Aid(false, null, said.getFirst()), List.of(), List.of(), List.of(), List.of(), null, 0.8, Certainty.SURE);
    Instant now = Instant.parse("2026-11-22T02:00:00Z");
    Turn turn = new Turn(1, "工资不给", wording == null ? answer : answer.worded(said, wording), now, null);
    return new Conversation(new ConversationId(UUID.fromString("4f1c2f3e-0d5b-4b8e-9a4a-6f3f2d1c0b9a")), List.of(turn), null, null, now, now);
  }
}
