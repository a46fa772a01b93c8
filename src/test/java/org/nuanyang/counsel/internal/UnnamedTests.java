package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnnamedTests {

  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      STORY                                              | WITHOUT
      我叫王小明，老板不给钱                              | 王小明
      包工头李大山跑了                                    | 李大山
      电话13912345678找我                                 | 13912345678
      身份证410101199001011234丢了                        | 410101199001011234
      卡号6222 0212 3456 7890 123被盗刷                   | 6222
      我在大华建筑有限公司上班                            | 大华
      住在幸福小区3号楼2单元501室                         | 501室
      豫A12345撞了我                                      | 豫A12345
      加我微信：abc_12345                                 | abc_12345
      发到li.ming@example.com                             | li.ming
      张某某借了我五万                                    | 张某某
      """)
  @ParameterizedTest
  void takesOutWhatSaysWhoToldIt(String story, String without) {
    assertThat(Unnamed.of(story)).doesNotContain(without);
  }

  @ValueSource(strings = {"老板拖欠工资23000元，从2025年3月1日起", "民法典第五百七十七条怎么说", "干了三个月零五天，一天280块", "孩子八岁，抚养费一个月1500"})
  @ParameterizedTest
  void leavesTheStory(String story) {
    assertThat(Unnamed.of(story)).isEqualTo(story);
  }

  @Test
  void keepsTheTrouble() {
    assertThat(Unnamed.of("我叫王小明，电话13912345678，老板不给工资")).contains("老板不给工资");
  }
}
