package org.nuanyang.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Every test begins at the same moment, whatever the one before did to the clock. */
class ClockReset implements TestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext test) {
    test.getApplicationContext().getBeanProvider(MovableClock.class).ifAvailable(MovableClock::reset);
  }
}
