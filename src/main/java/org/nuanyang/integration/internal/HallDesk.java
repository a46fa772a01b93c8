package org.nuanyang.integration.internal;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.nuanyang.exchange.HallLine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Whether there is a government hall to exchange with: only where one is configured; in the demo a made-up one; else none. */
@Configuration(proxyBeanMethods = false)
class HallDesk {

  @Bean
  @ConditionalOnProperty("nuanyang.hall.url")
  HallLine hallLine(
      @Value("${nuanyang.hall.url}") URI url, @Value("${nuanyang.hall.key}") String key, @Value("${nuanyang.hall.secret}") String secret,
      @Value("${nuanyang.hall.timeout:10s}") Duration timeout, JsonMapper json, Clock clock) {
    return new HttpHallLine(url, new HttpHallLine.Key(key, HexFormat.of().parseHex(secret)), timeout, json, clock);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "nuanyang.demo", havingValue = "true")
  @ConditionalOnProperty(name = "nuanyang.hall.url", matchIfMissing = true, havingValue = "-")
  static class MadeUp {

    @Bean
    HallSimulator hallSimulator(@Value("${nuanyang.hall.simulator-port:0}") int port, JsonMapper json) {
      return new HallSimulator(port, Duration.ofSeconds(10), json);
    }

    @Bean
    HallLine hallLineOfTheDemo(HallSimulator simulator, JsonMapper json, Clock clock) {
      return new HttpHallLine(simulator.url(), simulator.key(), Duration.ofSeconds(3), json, clock);
    }
  }
}
