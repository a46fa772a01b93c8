package org.nuanyang.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  /** A made-up firm. */
  private static final String GOOD = "91990000MA0000001" + last("91990000MA0000001");

  private static char last(String first) {
    for (char sign : SIGNS.toCharArray()) if (CreditCode.typed(first + sign).isPresent()) return sign;
    throw new AssertionError("no last sign checks " + first);
  }

  @Test
  void forgivesBlanksAndSmallLetters() {
    assertThat(CreditCode.typed(" " + GOOD.substring(0, 8).toLowerCase() + " " + GOOD.substring(8).toLowerCase())).contains(new CreditCode(GOOD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "91350100M000100Y53", "", "9135", "9135O100M000100Y43", "<script>alert(1)</s"})
  void knowsTheCodeOfTheStandardFromASlip(String typed) {
    assertThat(CreditCode.typed(typed).isPresent()).isEqualTo(typed.equals("91350100M000100Y43"));
  }

  @Test
  void noticesEverySingleWrongSign() {
    for (int at = 0; at < GOOD.length(); at++)
      for (char other : SIGNS.toCharArray())
        if (other != GOOD.charAt(at)) assertThat(CreditCode.typed(GOOD.substring(0, at) + other + GOOD.substring(at + 1))).as("sign " + at + " " + other).isEmpty();
  }
}
