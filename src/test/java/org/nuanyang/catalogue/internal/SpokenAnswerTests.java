package org.nuanyang.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.catalogue.FormField;

class SpokenAnswerTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      KIND   | TYPED        | READ
      DATE   | 2026-03-05   | 2026年3月5日
      DATE   | 2026-13-45   | 2026-13-45
      NUMBER | 12           | 12
      NUMBER | 13000.50     | 13,000.50
      NUMBER | 1300000      | 1,300,000
      TEXT   | 13000        | 13000
      CHOICE | 遗嘱         | 遗嘱
      """)
  void readsAsPeopleReadIt(FormField.Kind kind, String typed, String read) {
    assertThat(SpokenAnswer.of(kind, typed)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-05,2026年3月5日", "13000,13000", "2026-13-45,2026-13-45", "自 2026-03-05 起,自 2026-03-05 起"})
  void whatWasKeptBeforeIsReadTheSameWay(String kept, String read) {
    assertThat(SpokenAnswer.again(kept)).isEqualTo(read);
  }
}
