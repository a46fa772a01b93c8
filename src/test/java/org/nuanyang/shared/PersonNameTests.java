package org.nuanyang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          申请人              | 申请人            | 申**
          ' 申 请 人 '         | 申请人            | 申**
          乙                | 乙              | **
          某某•某某某某           | 某某·某某某某       | 某**
          某某．某某            | 某某·某某         | 某**
          𠮷某               | 𠮷某            | 𠮷**
          Jane  O'Example  | Jane O'Example | J**
          ᠨᠠᠷᠠ             | ᠨᠠᠷᠠ           | ᠨ**
          """)
  void acceptsAndFolds(String typed, String kept, String masked) {
    assertThat(PersonName.problem(typed)).isEmpty();
    assertThat(new PersonName(typed).text()).isEqualTo(kept);
    assertThat(new PersonName(typed)).hasToString(masked);
  }

  @Test
  void takesLongNamesUpToSixtyCharacters() {
    assertThat(PersonName.problem("某".repeat(60))).isEmpty();
    assertThat(PersonName.problem("某".repeat(61))).contains("shared.name.long");
  }

  @ParameterizedTest
  @CsvSource({"'',empty", "'   ',empty", "<b>某</b>,letters", "某1,letters", "···,letters"})
  void tellsWhatIsWrong(String typed, String problem) {
    assertThat(PersonName.problem(typed)).contains("shared.name." + problem);
  }
}
