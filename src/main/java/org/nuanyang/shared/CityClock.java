package org.nuanyang.shared;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the installation, in the city's zone. Nothing else may ask the time. */
@Configuration(proxyBeanMethods = false)
public class CityClock {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return new OfficeClock(InstantSource.system(), ZONE);
  }
}
