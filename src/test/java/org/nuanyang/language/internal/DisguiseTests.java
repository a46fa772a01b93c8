package org.nuanyang.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are made up; the identity numbers have wrong check digits on purpose. */
class DisguiseTests {

  private final Disguise disguise = new Disguise();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      身份证110101199003071234，欠我钱                     | 身份证〔身份证号〕，欠我钱
      我的号 11010119900307123x 你记一下                    | 我的号 〔身份证号〕 你记一下
      身份证是１１０１０１１９９００３０７１２３４               | 身份证是〔身份证号〕
      证件110101 19900307 1234                             | 证件〔身份证号〕
      老身份证110101900307123                              | 老身份证〔身份证号〕
      打我电话13800138000                                  | 打我电话〔电话〕
      电话138-0013-8000，或者138 0013 8000                   | 电话〔电话〕，或者〔电话〕
      手机+86 13800138000                                  | 手机〔电话〕
      手机１３８００１３８０００                               | 手机〔电话〕
      座机0471-1234567                                     | 座机〔电话〕
      家里电话是6234567                                     | 家里电话是〔电话〕
      电话一三八零零一三八零零零                             | 电话〔号码〕
      卡号6222020200012345678被冻结                         | 卡号〔银行卡号〕被冻结
      卡号6222 0202 0001 2345 678                          | 卡号〔银行卡号〕
      发到zhang.san@example.com                            | 发到〔邮箱〕
      他微信wxid_abc123说不还                                | 他微信〔账号〕说不还
      加QQ号:123456789                                     | 加QQ号:〔账号〕
      车牌蒙A12345撞了我                                     | 车牌〔车牌号〕撞了我
      （2023）京0105民初12345号判决不服                       | 〔案号〕判决不服
      护照E12345678丢了                                     | 护照〔证件号〕丢了
      我叫张建国，被辞退了                                   | 我叫〔姓名〕，被辞退了
      姓名：欧阳春花，女                                     | 姓名:〔姓名〕,女
      老板李大伟拖欠工资，李大伟还打人                         | 老板〔姓名〕拖欠工资,〔姓名〕还打人
      我和王芳离婚                                          | 我和〔姓名〕离婚
      前夫叫赵铁柱，不给抚养费                                | 前夫叫〔姓名〕,不给抚养费
      刘小明欠我三万块                                       | 〔姓名〕欠我三万块
      房东周扒皮不退押金                                     | 房东〔姓名〕不退押金
      我住在幸福路18号3单元502室                              | 我住在〔地址〕
      住址：内蒙古自治区暖阳市新城区青山街道光明小区3号楼2单元501   | 住址:〔地址〕
      家在李家村三组                                        | 家在〔地址〕
      1380013​8000                                          | 〔电话〕
      """)
  void takesOutWhoSomebodyIs(String told, String sent) {
    assertThat(disguise.of(told, List.of()).replace('，', ',')).isEqualTo(sent.replace('，', ','));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      包工头拖欠工资三万二千元，干了180天，2025年3月15日走的
      打12348问过，也打过110
      劳动合同法第四十七条怎么算，工作满5年6个月
      老板不签合同，还让我加班到12点
      老板方面说不给
      跟公司签了三年合同
      高利贷利息36%，借了50000元
      我是高中毕业，在工地干活
      单位在暖阳市新城区，我在工业园区上班
      马上到期了，任何人都不管
      他把白条的事赖了
      租金每月1500，押金3000，租期2024-01-01到2024-12-31
      第12345号热线没人接
      """)
  void leavesTheStoryAlone(String told) {
    assertThat(disguise.of(told, List.of()).replace('，', ',')).isEqualTo(told.replace('，', ','));
  }

  @Test
  void takesOutTheNamesTheMatterKnowsWhereverTheyStand() {
    assertThat(disguise.of("阿依古丽说她妹妹阿依没来，找一一也行", List.of("阿依", "阿依古丽", "一"))).isEqualTo("〔姓名〕说她妹妹〔姓名〕没来,找一一也行");
  }
}
