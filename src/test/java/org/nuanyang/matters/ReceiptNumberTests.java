package org.nuanyang.matters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptNumberTests {

  private static final ReceiptNumber NUMBER = ReceiptNumber.of("159900", 2026, 1234);

  @Test
  void carriesPrefectureYearAndSerial() {
    assertThat(NUMBER.value()).startsWith("1599-2026-0001234-").hasSize(19);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", " %s ", "回执号：%s", "%s。"})
  void isReadWhateverStandsAround(String typed) {
    assertThat(ReceiptNumber.parse(typed.formatted(NUMBER.value()))).contains(NUMBER);
  }

  @Test
  void isReadWithoutDashesAndInFullWidthDigits() {
    String digits = NUMBER.value().replace("-", "");
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));

    assertThat(ReceiptNumber.parse(digits)).contains(NUMBER);
    assertThat(ReceiptNumber.parse(wide.toString())).contains(NUMBER);
  }

  @Test
  void findsEverySingleWrongDigit() {
    String digits = NUMBER.value().replace("-", "");
    for (int i = 0; i < digits.length(); i++) {
      for (char wrong = '0'; wrong <= '9'; wrong++) {
        if (digits.charAt(i) == wrong) continue;
        String typed = digits.substring(0, i) + wrong + digits.substring(i + 1);
        assertThat(ReceiptNumber.parse(typed)).as(typed).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1599", "abc", "1599-2026-0001234-55555", "' or 1=1 --"})
  void isNothingElse(String typed) {
    assertThat(ReceiptNumber.parse(typed)).isEmpty();
  }
}
