package org.nuanyang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleDatabaseTest
class SharedModuleTests {

  @Autowired Clock clock;

  @Test
  void takesTheClockOfTheTest() {
    assertThat(clock).isInstanceOf(MovableClock.class);
  }
}
