package org.nuanyang.language.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.language.EndpointView.Failure;
import org.nuanyang.language.EndpointView.State;
import tools.jackson.databind.json.JsonMapper;

class AdmissionTests {

  private final Admission strict = new Admission(new Intranet(List.of("59.192.0.0/10")));
  private final Admission open = new Admission(null);

  @ParameterizedTest
  @ValueSource(strings = {
    "http://127.0.0.1:8000/v1", "http://10.2.3.4/v1", "http://172.16.0.9", "http://192.168.1.1:11434/v1", "http://localhost:1/v1",
    "https://model.gov.internal/v1", "http://[::1]:8000/v1", "http://[fd00::8]:8000/v1", "http://59.200.1.2/v1"
  })
  void admitsTheIntranet(String url) {
    assertThat(strict.problem(endpoint(url))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "https://8.8.8.8/v1", "https://172.32.0.1/v1", "https://192.169.0.1/v1", "http://169.254.169.254/v1", "https://[2001:db8::1]/v1", "http://0.0.0.0/v1", "http://60.0.0.1/v1",
    "http://[::ffff:8.8.8.8]/v1"
  })
  void refusesWhatLiesOutside(String url) {
    assertThat(strict.problem(endpoint(url))).isEqualTo("language.refused.public");
  }

  @ParameterizedTest
  @CsvSource({
    "http://8.8.8.8/v1,language.refused.open-line", "https://8.8.8.8/v1,", "http://10.0.0.1/v1,", "ftp://10.0.0.1,language.refused.address",
    "10.0.0.1,language.refused.address", "http://me:secret@10.0.0.1/v1,language.refused.password"
  })
  void whereTheSwitchIsOffOnlyAnOpenLineIsRefused(String url, String problem) {
    assertThat(open.problem(endpoint(url))).isEqualTo(problem);
  }

  @Test
  void looksAtTheAddressAgainAtEveryCall() {
    var line = new ModelLine(endpoint("http://8.8.8.8/v1"), "", new Wire(endpoint("http://8.8.8.8/v1"), new Intranet(List.of())), JsonMapper.shared());

    assertThatThrownBy(() -> line.ask(Map.of(), System.nanoTime() + 1_000_000_000, piece -> {}))
        .isInstanceOfSatisfying(NotWritten.class, not -> assertThat(not.why()).isEqualTo(Failure.OUTSIDE));
    line.close();
  }

  @Test
  void knowsAddressesThatANameStandsFor() throws UnknownHostException {
    var intranet = new Intranet(List.of());
    assertThat(intranet.holds(InetAddress.getByName("10.0.0.1"))).isTrue();
    assertThat(intranet.holds(InetAddress.getByName("1.1.1.1"))).isFalse();
    assertThatThrownBy(() -> new Intranet(List.of("59.192.0.0"))).isInstanceOf(IllegalStateException.class).hasMessageContaining("intranet-ranges");
  }

  @Test
  void aRefusedEndpointIsNeverAskedAndTheOthersServe() {
    try (var models =
        new RecordedModels(100_000, RecordedModels.settings("外", "https://8.8.8.8/v1", 1), RecordedModels.settings("内", "http://127.0.0.1:9/v1", 1), RecordedModels.settings("内", "http://127.0.0.1:9/v1", 1))) {
      assertThat(models.found.admitted()).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(State.ANSWERS));
      assertThat(models.found.refused()).extracting(ModelOffice.Refused::problem).containsExactly("language.refused.public", "language.refused.twice");
    }
  }

  @Test
  void settingsNeverPrintTheKey() {
    assertThat(endpoint("http://10.0.0.1/v1").toString()).doesNotContain("a-secret-key");
  }

  private static EndpointSettings endpoint(String url) {
    return new EndpointSettings("甲", URI.create(url), "m", "a-secret-key", "", 1, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 1, BigDecimal.ZERO, BigDecimal.ZERO);
  }
}
