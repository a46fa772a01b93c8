package org.nuanyang.language.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.language.EndpointView.State;
import org.nuanyang.language.Recording;
import org.nuanyang.language.RecordedEndpoint;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

class HearingRoomTests {

  private static final Recording SAID = new Recording("RIFFsound".getBytes(StandardCharsets.US_ASCII), "audio/webm;codecs=opus");

  private final RecordedEndpoint engine = new RecordedEndpoint();
  private final HearingRoom room = room(Duration.ofSeconds(30));

  @AfterEach
  void theEngineCloses() {
    room.close();
    engine.close();
  }

  private HearingRoom room(Duration patience) {
    return found(settings(engine.url(), patience)).ear().room();
  }

  private static LanguageParts.Found found(LanguageSettings settings) {
    try {
      return LanguageParts.found(settings, new RecordedModels.Purse(1), JsonMapper.shared(), new MovableClock());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static LanguageSettings settings(String url, Duration patience) {
    return new LanguageSettings(
        true, List.of(), List.of(), RecordedModels.settings("听写", url, 1), new LanguageSettings.Daily(1, BigDecimal.TEN), patience);
  }

  @Test
  void writesDownWhatWasSaid() {
    engine.streams("{\"text\":\" 老板欠我三个月工资 \"}");

    assertThat(room.words(SAID)).contains("老板欠我三个月工资");

    assertThat(engine.bodies().getFirst())
        .contains("name=\"model\"\r\n\r\nmodell\r\n", "name=\"language\"\r\n\r\nzh\r\n", "filename=\"speech.webm\"\r\nContent-Type: audio/webm\r\n\r\nRIFFsound\r\n");
    assertThat(engine.keys()).containsExactly("Bearer a-key");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"text":"  "}
      {"words":"x"}
      {"text":7}
      not JSON
      """)
  void saysNothingWhereNothingWasHeard(String answer) {
    engine.streams(answer);
    assertThat(room.words(SAID)).isEmpty();
  }

  @Test
  void anEndlessAnswerIsNone() {
    engine.streams("{\"text\":\"" + "啊".repeat(40_000) + "\"}");
    assertThat(room.words(SAID)).isEmpty();
  }

  @Test
  void anEngineThatFailsRests() {
    engine.refusesWith(503);
    for (int n = 0; n < 3; n++) assertThat(room.words(SAID)).isEmpty();
    assertThat(room.state()).isEqualTo(State.RESTS);

    engine.streams("{\"text\":\"好了\"}");
    assertThat(room.words(SAID)).as("it rests").isEmpty();
    assertThat(engine.bodies()).hasSize(3);
  }

  @Test
  void aRecordingNobodyCanHearIsNoFaultOfTheEngine() {
    engine.refusesWith(415);
    for (int n = 0; n < 4; n++) assertThat(room.words(SAID)).isEmpty();
    assertThat(room.state()).isEqualTo(State.ANSWERS);
  }

  @Test
  void doesNotWaitForEver() {
    try (HearingRoom impatient = room(Duration.ofMillis(100))) {
      engine.keepsSilent();
      assertThat(impatient.words(SAID)).isEmpty();
    }
  }

  @Test
  void isNeverAskedInsideATransaction() {
    TransactionSynchronizationManager.setActualTransactionActive(true);
    try {
      assertThatThrownBy(() -> room.words(SAID)).isInstanceOf(IllegalStateException.class);
    } finally {
      TransactionSynchronizationManager.setActualTransactionActive(false);
    }
  }

  @Test
  void anEngineOutsideIsRefusedAndNoneIsNone() {
    var outside = found(settings("https://8.8.8.8/v1", Duration.ofSeconds(1)));
    assertThat(outside.ear().room()).isNull();
    assertThat(outside.allRefused()).extracting(ModelOffice.Refused::problem).containsExactly("language.refused.public");
    assertThat(NoEar.HERE.present()).isFalse();
    assertThat(NoEar.HERE.words(SAID)).isEmpty();
  }

  @Test
  void takesOnlySoundOfBearableLength() {
    assertThatThrownBy(() -> new Recording(new byte[0], "audio/webm")).isInstanceOf(Refusal.class).hasMessage("language.recording.unknown");
    assertThatThrownBy(() -> new Recording(new byte[9], "text/html")).isInstanceOf(Refusal.class).hasMessage("language.recording.unknown");
    assertThatThrownBy(() -> new Recording(new byte[9], null)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Recording(new byte[Recording.MOST_BYTES + 1], "audio/wav")).hasMessage("language.recording.long");
    assertThat(new Recording(new byte[9], "AUDIO/MP4").fileName()).isEqualTo("speech.m4a");
  }
}
