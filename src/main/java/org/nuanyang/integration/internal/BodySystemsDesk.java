package org.nuanyang.integration.internal;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.referrals.BodySystems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Which bodies are reached through a system: those that are configured; in the demo made-up notaries; all others by page and code. */
@Configuration(proxyBeanMethods = false)
class BodySystemsDesk {

  @Bean
  @ConditionalOnProperty("nuanyang.bodies.url")
  BodySystems bodySystems(
      @Value("${nuanyang.bodies.url}") URI url, @Value("${nuanyang.bodies.timeout:5s}") Duration timeout,
      @Value("${nuanyang.bodies.kinds:NOTARY_OFFICE}") Set<OrganisationKind> kinds, JsonMapper json) {
    return new HttpBodySystems(url, timeout, kinds, json);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "nuanyang.demo", havingValue = "true")
  @ConditionalOnProperty(name = "nuanyang.bodies.url", matchIfMissing = true, havingValue = "-")
  static class MadeUp {

    @Bean
    BodySystemsSimulator bodySystemsSimulator(@Value("${nuanyang.bodies.simulator-port:0}") int port, JsonMapper json) {
      return new BodySystemsSimulator(port, Duration.ofSeconds(10), json);
    }

    @Bean
    BodySystems bodySystemsOfTheDemo(BodySystemsSimulator simulator, JsonMapper json) {
      return new HttpBodySystems(simulator.url(), Duration.ofSeconds(3), Set.of(OrganisationKind.NOTARY_OFFICE), json);
    }
  }
}
