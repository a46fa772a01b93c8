package org.nuanyang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TYPED             | KEPT         | MASKED       | MOBILE
          13800001234       | 13800001234  | 138****1234  | true
          138 0000 1234     | 13800001234  | 138****1234  | true
          +86 138-0000-1234 | 13800001234  | 138****1234  | true
          8613800001234     | 13800001234  | 138****1234  | true
          １３８００００１２３４       | 13800001234  | 138****1234  | true
          0471-6812345      | 04716812345  | 0471*****45  | false
          (010)68123456     | 01068123456  | 010*****56   | false
          """)
  void acceptsAndFolds(String typed, String kept, String masked, boolean mobile) {
    var number = new PhoneNumber(typed);

    assertThat(number.digits()).isEqualTo(kept);
    assertThat(number.masked()).isEqualTo(masked);
    assertThat(number.isMobile()).isEqualTo(mobile);
    assertThat(number).hasToString(masked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''           | shared.phone.empty
          12800001234  | shared.phone.look
          1380000123   | shared.phone.look
          138000012345 | shared.phone.look
          6812345      | shared.phone.look
          abc          | shared.phone.look
          04716812345  | shared.phone.mobile
          """)
  void tellsWhatIsWrong(String typed, String problem) {
    assertThat(PhoneNumber.mobileProblem(typed)).contains(problem);
  }
}
