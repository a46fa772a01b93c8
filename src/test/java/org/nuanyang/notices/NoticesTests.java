package org.nuanyang.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleDatabaseTest(extraIncludes = "identity")
@Import(GatewayExamples.class)
@TestPropertySource(properties = "nuanyang.sms.codes-per-address=30")
class NoticesTests {

  private static final String CITY = "159900";

  @Autowired Notices notices;
  @Autowired Outbox outbox;
  @Autowired SafeContacts safe;
  @Autowired RecurringTask<Void> smsRound;
  @Autowired GatewayExamples.Remembering carrier;
  @Autowired TransactionTemplate transactions;
  @Autowired MovableClock clock;
  @Autowired JdbcClient database;

  String phone;

  @BeforeEach
  void aPhoneNobodyUsedBefore() {
    phone = GatewayExamples.phone();
    carrier.meanwhile = () -> {};
  }

  @Test
  void goOutAfterTheCommit() {
    transactions.executeWithoutResult(
        transaction -> {
          tell();
          assertThat(carrier.hasTextTo(phone)).isFalse();
        });

    assertThat(carrier.textTo(phone)).startsWith("【暖阳公共法律服务】").contains("654321");
    await().until(() -> row().equals(List.of("SENT", 1)));
  }

  @Test
  void goOutOnceThoughSeveralNodesCarryThem() throws Exception {
    List<String> phones = Stream.generate(GatewayExamples::phone).limit(60).toList();
    Callable<Void> node = () -> {
      round();
      return null;
    };

    tellAll(phones);
    try (var nodes = Executors.newFixedThreadPool(2)) {
      for (Future<Void> done : nodes.invokeAll(List.of(node, node))) done.get();
    }

    await().until(() -> queued() == 0);
    assertThat(phones).allSatisfy(each -> assertThat(carrier.attempts(each)).isOne());
  }

  @Test
  void goOutOnceThoughTheCarrierIsSlow() {
    List<String> phones = Stream.generate(GatewayExamples::phone).limit(20).toList();
    var handedOver = new AtomicInteger();
    carrier.meanwhile =
        () -> {
          clock.advance(Duration.ofSeconds(10));
          if (handedOver.incrementAndGet() == 15) round(); // another node looks what is due
        };

    tellAll(phones);

    await().until(() -> queued() == 0);
    assertThat(phones).allSatisfy(each -> assertThat(carrier.attempts(each)).isOne());
  }

  @Test
  void neverGoOutWhenTheChangeIsRolledBack() {
    transactions.executeWithoutResult(
        transaction -> {
          tell();
          transaction.setRollbackOnly();
        });
    round();

    assertThat(carrier.attempts(phone)).isZero();
  }

  @Test
  void sayNothingToAPhoneThatSomebodyMayLookInto() {
    safe.keep(UUID.randomUUID(), List.of(phone, "no phone"), SafeHours.ANY);

    tell();

    assertThat(carrier.textTo(phone)).startsWith("【便民服务】").doesNotContain("法律", "暖阳", "654321");
  }

  @Test
  void waitForTheHoursThatAreSafe() {
    UUID subject = UUID.randomUUID();
    toTomorrowAt(10);
    safe.keep(subject, List.of(phone), new SafeHours(14, 16));

    tell();
    round();
    assertThat(carrier.attempts(phone)).isZero();
    clock.advance(Duration.ofHours(4));
    round();
    assertThat(carrier.textTo(phone)).startsWith("【便民服务】");

    safe.lift(subject);
    tell();
    await().until(() -> carrier.attempts(phone) == 2);
    assertThat(carrier.textTo(phone)).contains("654321");
  }

  @Test
  void whatWasWrittenBeforeLeavesAsCarefully() {
    toTomorrowAt(10);
    carrier.failFor(phone, false);
    transactions.executeWithoutResult(transaction -> notices.sms(CITY, phone, "intake.sms.submitted", Map.of("number", "1599-2026")));
    await().until(() -> carrier.attempts(phone) == 1 && !lastError().isEmpty());
    carrier.recoverFor(phone);

    safe.keep(UUID.randomUUID(), List.of(phone), new SafeHours(14, 16));
    clock.advance(Duration.ofHours(1));
    round();
    assertThat(carrier.attempts(phone)).as("not at this hour").isEqualTo(1);
    clock.advance(Duration.ofHours(3));
    round();

    assertThat(carrier.textTo(phone)).startsWith("【便民服务】").doesNotContain("1599", "法律");
  }

  private void toTomorrowAt(int hour) {
    LocalDateTime now = LocalDateTime.now(clock);
    clock.advance(Duration.between(now, now.toLocalDate().plusDays(1).atTime(hour, 0)));
  }

  @Test
  void areTriedAgainWithGrowingGapsAndThenGivenUp() {
    carrier.failFor(phone, false);
    tell();
    await().until(() -> carrier.attempts(phone) == 1 && !lastError().isEmpty());

    round();
    assertThat(carrier.attempts(phone)).isEqualTo(1);
    for (Duration gap :
        List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6))) {
      clock.advance(gap);
      round();
    }

    assertThat(carrier.attempts(phone)).isEqualTo(6);
    assertThat(row()).isEqualTo(List.of("DEAD", 6));
  }

  @Test
  void areGivenUpAtOnceWhenTheNumberIsNoGood() {
    carrier.failFor(phone, true);
    tell();

    await().until(() -> row().equals(List.of("DEAD", 1)));
  }

  @Test
  void canBeSentAgainByTheSystemAdministrator() {
    carrier.failFor(phone, true);
    tell();
    await().until(() -> row().equals(List.of("DEAD", 1)));
    carrier.recoverFor(phone);
    Actor administrator = person(Role.SYSTEM_ADMIN);
    UUID id = outbox.list(CITY, true, null, administrator).rows().getFirst().id();

    assertThatThrownBy(() -> outbox.again(id, person(Role.CLERK))).isInstanceOf(Forbidden.class);
    outbox.again(id, administrator);

    assertThat(carrier.textTo(phone)).contains("654321");
  }

  @Test
  void lieSealedAndAreListedMaskedWithoutTheirText() {
    tell();
    carrier.textTo(phone);

    byte[] stored =
        database.sql("select text || phone from sms order by id desc limit 1").query(byte[].class).single();
    assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("654321").doesNotContain(phone);
    QueuedSms listed = outbox.list(CITY, false, null, person(Role.SYSTEM_ADMIN)).rows().getFirst();
    assertThat(listed.phone()).isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
    assertThat(listed.text()).isNull();
    assertThatThrownBy(() -> outbox.list(CITY, false, null, person(Role.CLERK)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void refuseATemplateWithAnEmptyPlace() {
    assertThatThrownBy(() -> notices.sms(CITY, phone, "notices.sms.code", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void passOverNumbersThatCannotTakeThem() {
    notices.sms(CITY, "0471-6812345", "notices.sms.code", Map.of("code", "654321"));
    notices.sms(CITY, "", "notices.sms.code", Map.of("code", "654321"));
  }

  /** All at once, so that the couriers find them together. */
  private void tellAll(List<String> phones) {
    transactions.executeWithoutResult(
        transaction -> phones.forEach(each -> notices.sms(CITY, each, "notices.sms.code", Map.of("code", "654321"))));
  }

  private long queued() {
    return database.sql("select count(*) from sms where state = 'QUEUED' and phone_masked like '165%'").query(Long.class).single();
  }

  private void round() {
    smsRound.executeRecurringly(null, null);
  }

  private void tell() {
    notices.sms(CITY, phone, "notices.sms.code", Map.of("code", "654321"));
  }

  private List<Object> row() {
    return database
        .sql("select state, attempts from sms where phone_masked = :masked order by id desc limit 1")
        .param("masked", phone.substring(0, 3) + "****" + phone.substring(7))
        .query((row, number) -> List.<Object>of(row.getString(1), row.getInt(2)))
        .single();
  }

  private String lastError() {
    return database
        .sql("select last_error from sms where phone_masked = :masked order by id desc limit 1")
        .param("masked", phone.substring(0, 3) + "****" + phone.substring(7))
        .query(String.class)
        .single();
  }

  private static Actor person(Role role) {
    return new Actor(UUID.randomUUID(), "某人", Set.of(role), null, CITY, DataScope.CITY, Set.of());
  }
}
