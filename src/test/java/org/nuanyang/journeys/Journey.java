package org.nuanyang.journeys;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo city without a past, its clock, and the people who walk through it. */
@PlatformTest(properties = {"nuanyang.demo=true", "nuanyang.demo-cases=0", "nuanyang.demo-consultations=0"})
abstract class Journey {

  @LocalServerPort int port;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;
  City city;

  @BeforeEach
  void openTheCity() {
    city = new City("http://localhost:" + port, sql);
  }

  @AfterEach
  void everybodyGoesHome() {
    city.close();
  }
}
