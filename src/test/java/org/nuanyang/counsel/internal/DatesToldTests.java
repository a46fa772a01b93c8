package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesToldTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      STORY                                        | DAY
      我2025年3月1日被辞退                          | 2025-03-01
      2025.3.1号出的事                              | 2025-03-01
      去年八月份干完的活                            | 2025-08-01
      去年五月二十三号受的伤                         | 2025-05-23
      今年2月14日收到判决书                         | 2026-02-14
      前年离的婚                                    | 2024-01-01
      上个月15号被打的                              | 2026-10-15
      十二月三号摔的                                | 2025-12-03
      三月份开始不发工资                            | 2026-03-01
      半年前借给他的                                | 2026-05-22
      两个月前签的字                                | 2026-09-22
      十天前收到的                                  | 2026-11-12
      昨天被车撞了                                  | 2026-11-21
      """)
  @ParameterizedTest
  void isReadFromTheStory(String story, LocalDate day) {
    assertThat(DatesTold.in(story, TODAY)).startsWith(day);
  }

  @Test
  void isNeverInTheFutureNorMadeUp() {
    assertThat(DatesTold.in("2027年1月1日到期，工作三年了，今年还没发工资，2月30日那天", TODAY)).isEmpty();
    assertThat(DatesTold.in("欠我两万三千元，房子120平米", TODAY)).isEmpty();
  }
}
