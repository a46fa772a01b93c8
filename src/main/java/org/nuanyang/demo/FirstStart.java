package org.nuanyang.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * In demo mode an empty database gets the demo city before the doors open. How big it is can be set
 * by {@code nuanyang.demo-cases} and {@code nuanyang.demo-consultations}.
 */
@Component
@ConditionalOnBooleanProperty("nuanyang.demo")
class FirstStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final DemoCity city;
  private final Environment environment;

  FirstStart(DemoCity city, Environment environment) {
    this.city = city;
    this.environment = environment;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (environment.containsProperty("nuanyang.errand") || city.stands()) return;
    int cases = environment.getProperty("nuanyang.demo-cases", Integer.class, DemoCity.CASES);
    int consultations = environment.getProperty("nuanyang.demo-consultations", Integer.class, DemoCity.CONSULTATIONS);
    city.found(cases, consultations, Math.max(1, cases * 4 / 5), (what, done, all) -> LOG.info("{} {}/{}", what, done, all));
  }
}
