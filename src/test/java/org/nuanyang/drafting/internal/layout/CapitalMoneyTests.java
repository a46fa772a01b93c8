package org.nuanyang.drafting.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalMoneyTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      0            | 零元整
      0.05         | 伍分
      0.50         | 伍角整
      13000        | 壹万叁仟元整
      10           | 壹拾元整
      1005.60      | 壹仟零伍元陆角整
      1680.32      | 壹仟陆佰捌拾元叁角贰分
      107000.53    | 壹拾万柒仟元伍角叁分
      6007.04      | 陆仟零柒元零肆分
      100000000    | 壹亿元整
      100010000.01 | 壹亿零壹万元零壹分
      20300405     | 贰仟零叁拾万零肆佰零伍元整
      """)
  void isWrittenAsOnACheque(BigDecimal yuan, String said) {
    assertThat(CapitalMoney.of(yuan)).isEqualTo(said);
  }
}
