package org.nuanyang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class FailureTests {

  @Test
  void brokenSignsInAnAddressAreTheSendersMistake() {
    Failure failure = Failure.of(new InvalidParameterException("%FF%FE"));

    assertThat(failure.status()).isEqualTo(400);
    assertThat(failure.incident()).isNull();
  }

  @Test
  void whoeverGaveWayToSomebodyElseMayTryAgain() {
    Failure failure = Failure.of(new CannotAcquireLockException("deadlock detected"));

    assertThat(failure.status()).isEqualTo(409);
    assertThat(failure.messageKey()).isEqualTo(new Stale().messageKey());
  }
}
