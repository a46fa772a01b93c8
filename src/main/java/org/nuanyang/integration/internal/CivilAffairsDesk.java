package org.nuanyang.integration.internal;

import java.net.URI;
import java.time.Duration;
import org.nuanyang.verification.CivilAffairs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Which civil affairs bureau is asked: the one that is configured; in the demo a made-up one; else none, and people pledge or write. */
@Configuration(proxyBeanMethods = false)
class CivilAffairsDesk {

  @Bean
  @ConditionalOnProperty("nuanyang.civil-affairs.url")
  CivilAffairs civilAffairs(
      @Value("${nuanyang.civil-affairs.url}") URI url, @Value("${nuanyang.civil-affairs.timeout:5s}") Duration timeout, JsonMapper json) {
    return new HttpCivilAffairs(url, timeout, json);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "nuanyang.demo", havingValue = "true")
  @ConditionalOnProperty(name = "nuanyang.civil-affairs.url", matchIfMissing = true, havingValue = "-")
  static class MadeUp {

    @Bean
    CivilAffairsSimulator civilAffairsSimulator(@Value("${nuanyang.civil-affairs.simulator-port:0}") int port, JsonMapper json) {
      return new CivilAffairsSimulator(port, Duration.ofSeconds(10), json);
    }

    @Bean
    CivilAffairs civilAffairsOfTheDemo(CivilAffairsSimulator simulator, JsonMapper json) {
      return new HttpCivilAffairs(simulator.url(), Duration.ofSeconds(3), json);
    }
  }
}
