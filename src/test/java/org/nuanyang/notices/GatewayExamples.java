package org.nuanyang.notices;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A carrier that remembers the last message to each phone, and fails for those it is told to. */
@TestConfiguration
class GatewayExamples {

  private static final AtomicInteger GIVEN = new AtomicInteger();

  @Bean
  @Primary
  Remembering carrier() {
    return new Remembering();
  }

  /** A number of a block that no carrier has given out. */
  static String phone() {
    return "1650000" + "%04d".formatted(GIVEN.incrementAndGet());
  }

  static final class Remembering implements SmsGateway {

    private final Map<String, String> last = new ConcurrentHashMap<>();
    private final Map<String, SmsNotSent> failing = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();

    /** What happens meanwhile, each time a message is handed over. */
    volatile Runnable meanwhile = () -> {};

    @Override
    public String send(UUID id, String phone, String text) {
      attempts.computeIfAbsent(phone, first -> new AtomicInteger()).incrementAndGet();
      meanwhile.run();
      if (failing.containsKey(phone)) throw failing.get(phone);
      last.put(phone, text);
      return "carrier-" + id;
    }

    void failFor(String phone, boolean forGood) {
      failing.put(phone, new SmsNotSent("no way", forGood));
    }

    void recoverFor(String phone) {
      failing.remove(phone);
    }

    int attempts(String phone) {
      return attempts.getOrDefault(phone, new AtomicInteger()).get();
    }

    /** Waits for the courier, which works beside the test, and takes the message away. */
    String textTo(String phone) {
      await().until(() -> last.containsKey(phone));
      return last.remove(phone);
    }

    boolean hasTextTo(String phone) {
      return last.containsKey(phone);
    }
  }
}
