package org.nuanyang.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gives a person away is found with something to stand in its place. */
class TracesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          身份证号 11010119900307123X，住在外地 | IDENTITY | 11010119900307123X | （身份证号略）
          打电话 138 0000 0000 没人接          | PHONE    | 138 0000 0000      | （电话略）
          座机 0371-65900000                   | PHONE    | 0371-65900000      | （电话略）
          转到 6222 0200 0000 0000 123 上      | ACCOUNT  | 6222 0200 0000 0000 123 | （账号略）
          开着豫A12345撞了人                   | PLATE    | 豫A12345           | （车牌略）
          （2023）豫0105民初1234号判决书       | CASE_NUMBER | （2023）豫0105民初1234号 | （案号略）
          原告张三丰诉称，工钱没有给           | NAME     | 张三丰             | 张某
          被告：李四在某地开店                 | NAME     | 李四               | 李某
          委托代理人欧阳明日到庭               | NAME     | 欧阳明日           | 欧阳某
          被告大河建筑工程有限公司没有付钱     | COMPANY  | 大河建筑工程有限公司 | 某公司
          住在大河市河东区光明路12号           | ADDRESS  | 大河市河东区光明路12号 | 某地
          """)
  void isFound(String text, Trace.Kind kind, String found, String proposal) {
    assertThat(Traces.in(text)).contains(new Trace(kind, found, proposal));
  }

  @Test
  void twoOfOneSurnameAreToldApart() {
    List<Trace> traces = Traces.in("原告王小明与被告王大力因工钱争执，王小明没有签合同。");

    assertThat(traces).extracting(Trace::found, Trace::proposal)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("王小明", "王某"), org.assertj.core.groups.Tuple.tuple("王大力", "王某乙"));
    assertThat(Traces.without("原告王小明与被告王大力因工钱争执，王小明没有签合同。", traces)).isEqualTo("原告王某与被告王某乙因工钱争执，王某没有签合同。");
  }

  @Test
  void aTextWithoutPersonsHasNone() {
    assertThat(Traces.in("老周在一家小装修公司干活，公司欠了五个月工资，一共12000元，2023年5月申请仲裁。")).isEmpty();
  }
}
