package org.nuanyang.integration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.exchange.HallLine.NotReached;
import org.nuanyang.exchange.HallLine.Progress;
import org.nuanyang.exchange.HallLine.TheirLine;
import tools.jackson.databind.json.JsonMapper;

/** The line to the hall against a made-up one: signed, taken once, slow, down and forgetful. */
class HallTests {

  private final JsonMapper json = JsonMapper.builder().build();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private HallSimulator hall;
  private HttpHallLine line;

  @BeforeEach
  void isOpened() {
    hall = new HallSimulator(0, Duration.ofSeconds(20), json);
    line = line(hall.key());
  }

  @AfterEach
  void isClosed() {
    hall.close();
  }

  private HttpHallLine line(HttpHallLine.Key key) {
    return new HttpHallLine(hall.url(), key, Duration.ofMillis(500), json, clock);
  }

  @Test
  void takesTheSameErrandOnceAndWritesItInItsBook() {
    UUID errand = UUID.randomUUID();
    line.progress(errand, step("HALL-0001", 1));
    line.progress(errand, step("HALL-0001", 1));
    line.progress(UUID.randomUUID(), step("HALL-0001", 2));

    assertThat(hall.kept()).isEqualTo(2);
    assertThat(line.day(LocalDate.of(2026, 11, 23))).containsExactly(new TheirLine("HALL-0001", "1599-2026-0000001-1", 2));
  }

  @Test
  void isDownSlowOrSaysNever() {
    assertThatThrownBy(() -> line.progress(UUID.randomUUID(), step("HALL-0009", 1))).isInstanceOf(NotReached.class).returns(false, not -> ((NotReached) not).forGood());
    assertThatThrownBy(() -> line.progress(UUID.randomUUID(), step("HALL-0007", 1))).isInstanceOf(NotReached.class).returns(false, not -> ((NotReached) not).forGood());
    assertThatThrownBy(() -> line.progress(UUID.randomUUID(), step("HALL-0008", 1))).isInstanceOf(NotReached.class).returns(true, not -> ((NotReached) not).forGood());
  }

  @Test
  void trustsNobodyWithAnotherSecret() {
    HttpHallLine stranger = line(new HttpHallLine.Key(hall.key().id(), new byte[32]));
    assertThatThrownBy(() -> stranger.progress(UUID.randomUUID(), step("HALL-0001", 1))).isInstanceOf(NotReached.class).hasMessage("status 401");
    assertThat(hall.kept()).isZero();
  }

  private Progress step(String number, int sequence) {
    return new Progress(number, "1599-2026-0000001-1", "intake.granted", "已同意援助", sequence, clock.instant());
  }
}
