package org.nuanyang.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Unreadable;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@ModuleDatabaseTest(extraIncludes = "identity")
@Import(GatewayExamples.class)
@TestPropertySource(properties = "nuanyang.sms.codes-per-address=30")
class PhoneCodesTests {

  private static final String CITY = "159900";
  private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})，");

  @Autowired PhoneCodes codes;
  @Autowired GatewayExamples.Remembering carrier;
  @Autowired MovableClock clock;
  @Autowired TransactionTemplate transactions;

  String phone;

  @BeforeEach
  void aPhoneNobodyUsedBefore() {
    phone = GatewayExamples.phone();
  }

  @Test
  void proveThePhoneOnce() {
    String code = sent("apply");

    assertThat(codes.prove(phone, "apply", code)).isTrue();
    assertThat(codes.prove(phone, "apply", code)).isFalse();
  }

  @Test
  void areGoodForOnePurposeAndOneNumber() {
    String code = sent("apply");

    assertThat(codes.prove(phone, "follow", code)).isFalse();
    assertThat(codes.prove(GatewayExamples.phone(), "apply", code)).isFalse();
    assertThat(codes.prove("+86 " + phone, "apply", " " + code.substring(0, 3) + " " + code.substring(3)))
        .isTrue();
  }

  @Test
  void endAfterFiveMinutes() {
    String code = sent("apply");

    clock.advance(Duration.ofMinutes(5));

    assertThat(codes.prove(phone, "apply", code)).isFalse();
  }

  @Test
  void endAfterFiveTriesEvenWhenTheCallerRollsBack() {
    String code = sent("apply");
    for (int i = 0; i < 5; i++)
      transactions.executeWithoutResult(
          transaction -> {
            assertThat(codes.prove(phone, "apply", wrong(code))).isFalse();
            transaction.setRollbackOnly();
          });

    assertThat(codes.prove(phone, "apply", code)).isFalse();
  }

  @Test
  void stayGoodWhenTheSubmissionTheyWereForFailed() {
    String code = sent("apply");
    transactions.executeWithoutResult(
        transaction -> {
          assertThat(codes.prove(phone, "apply", code)).isTrue();
          transaction.setRollbackOnly();
        });

    assertThat(codes.prove(phone, "apply", code)).isTrue();
  }

  @Test
  void aLaterCodeVoidsTheEarlier() {
    String first = sent("apply");
    clock.advance(Duration.ofMinutes(1));
    String second = sent("apply");

    assertThat(codes.prove(phone, "apply", first)).isEqualTo(first.equals(second));
    assertThat(codes.prove(phone, "apply", second)).isTrue();
  }

  @Test
  void comeOnceAMinuteAndFiveTimesAnHour() {
    clock.set(LocalDateTime.of(2026, 7, 2, 10, 0));
    sent("apply");
    refused("notices.code.wait");
    for (int i = 0; i < 4; i++) {
      clock.advance(Duration.ofMinutes(1));
      sent("apply");
    }
    clock.advance(Duration.ofMinutes(1));
    refused("notices.code.too-many");
    clock.advance(Duration.ofHours(1));
    sent("apply");
  }

  @Test
  void requestsAtTheSameMomentSendOne() throws Exception {
    var sent = new AtomicInteger();
    Callable<Void> ask =
        () -> {
          try {
            codes.send(CITY, phone, "apply");
            sent.incrementAndGet();
          } catch (Refusal wait) {
            assertThat(wait.messageKey()).startsWith("notices.code.");
          }
          return null;
        };
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : people.invokeAll(Stream.generate(() -> ask).limit(8).toList())) done.get();
    }

    assertThat(sent).hasValue(1);
  }

  @Test
  void oneAddressCannotAskForEverybody() {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr("10.9." + ThreadLocalRandom.current().nextInt(256) + ".7");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    try {
      for (int i = 0; i < 30; i++) codes.send(CITY, GatewayExamples.phone(), "apply");
      refused("notices.code.too-many-here");
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
  }

  @Test
  void goToMobilesOnly() {
    assertThatThrownBy(() -> codes.send(CITY, "0471-6812345", "apply"))
        .isInstanceOf(Unreadable.class)
        .hasMessage("shared.phone.mobile");
    assertThat(codes.prove("not a phone", "apply", "123456")).isFalse();
    assertThat(codes.prove(phone, "apply", "")).isFalse();
  }

  private String sent(String purpose) {
    codes.send(CITY, phone, purpose);
    var found = CODE.matcher(carrier.textTo(phone));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private void refused(String key) {
    assertThatThrownBy(() -> codes.send(CITY, phone, "apply"))
        .isInstanceOf(Refusal.class)
        .hasMessage(key);
  }

  private static String wrong(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }
}
