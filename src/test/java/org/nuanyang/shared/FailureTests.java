package org.nuanyang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;

class FailureTests {

  @Test
  void brokenSignsInAnAddressAreTheSendersMistake() {
    Failure failure = Failure.of(new InvalidParameterException("%FF%FE"));

    assertThat(failure.status()).isEqualTo(400);
    assertThat(failure.incident()).isNull();
  }
}
