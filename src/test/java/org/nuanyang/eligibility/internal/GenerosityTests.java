package org.nuanyang.eligibility.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Path;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.internal.PolicyExamples;

/** A city may be more generous or faster than the law, never narrower: by its rows, and by what comes of them. */
class GenerosityTests {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      TABLE             | ROW                                                                                     | ARTICLE              | SENTENCE
      deadlines         | {code: D01, length: 8}                                                                  | 法律援助法 第四十三条 | 不超过7日，这里写的是8日
      deadlines         | {code: D01, length: 5}                                                                  |                      |
      deadlines         | {code: D02, length: 4}                                                                  | 法律援助法 第四十三条 | 不超过3日
      deadlines         | {code: D02, length: 1}                                                                  |                      |
      deadlines         | {code: D01, length: 7, unit: WD}                                                        | 法律援助法 第四十三条 | 计算单位不能改
      deadlines         | {code: D01, active: false}                                                              | 法律援助法 第四十三条 | 不能停用
      deadlines         | {code: D01, pausable: [SUPPLEMENT, CROSS_REGION, HOLIDAY]}                              | 法律援助法 第四十三条 | 不能改
      deadlines         | {code: D05, length: 15}                                                                 |                      |
      parameters        | {code: emergency_days, value: '6'}                                                      | 法律援助法 第四十四条 | 不少于7，这里写的是6
      parameters        | {code: emergency_days, value: '10'}                                                     |                      |
      parameters        | {code: elderly_age, value: '65'}                                                        | 老年人权益保障法 第二条 | 不超过60
      parameters        | {code: rural_elderly_age, value: '85'}                                                  |                      |
      assignment        | {code: serious_min_criminal_years, value: 2}                                            | 法律援助法 第二十六条 | 不少于3
      assignment        | {code: weight_distance, value: 5}                                                       |                      |
      scope             | {code: M05, matters: [M05_WAGE], econ: CONDITION, text: x}                               | 法律援助法 第三十一条第五项 | 不能改这一行
      scope             | {code: LOCAL, matters: [LAND], econ: CONDITION, text: x}                                 |                      |
      scope             | {code: ODD, matters: [N04_DV], econ: CONDITION, when: {facts: {rural: true}, numbers: {age: {from: '33', to: '33'}}}, text: x} | 法律援助法 第三十二条第四项 | 要求却比它多
      scope             | {code: ODD, matters: [M05_WAGE], econ: CONDITION, unsure: true, when: {numbers: {age: {from: '33', to: '33'}}}, text: x} | 法律援助法 第三十一条第五项 | 要求却比它多
      scope             | {code: ODD, matters: [N], econ: NONE, counsel_guard: true, when: {numbers: {age: {from: '33', to: '33'}}}, text: x} | 法律援助法 第三十二条第一项 | 要求却比它多
      scope             | {code: ODD, matters: [INJURY_WORK], econ: CONDITION, counsel_guard: true, unsure: true, when: {groups: [VETERAN]}, text: x} | 法律援助法 第三十一条第七项 | 要求却比它多
      scope             | {code: KIND, matters: [M05_WAGE], econ: NONE, when: {groups: [VETERAN]}, text: x}          |                      |
      special_situations | {code: ODD, becomes: M04_SUPPORT, when: {groups: [DV_VICTIM], facts: {rural: true}}, text: x} | 法律援助法 第三十二条第四项 | 要求却比它多
      special_situations | {code: KIND, becomes: N04_DV, when: {groups: [DV_VICTIM], matters: [LAND]}, text: x}       |                      |
      groups            | {code: MINOR, name: 未成年人, below_age: 16}                                                | 立法法 第九十九条      | 不能改
      groups            | {code: VETERAN, name: 退伍老兵, hint: 服过役的人}                                            |                      |
      standing          | {code: MIGRANT_WORKER, result: EXEMPT_VERIFICATION, when: {groups: [DIBAO]}, text: x}    | 法律援助法 第四十二条第三项 | 不能改这一行
      standing          | {code: STUDENTS, result: EXEMPT_VERIFICATION, when: {groups: [VETERAN]}, text: x}        |                      |
      urgency           | {code: LIMITATION, when: {facts: {dv_danger: true}}, text: x}                            | 法律援助法 第四十四条第一款第一项 | 不能改
      notices           | {code: CR9, stages: [FIRST_INSTANCE], text: x}                                           | 法律援助法 第二十五条第二款 | 不能比法律列的少
      notices           | {code: CR9, stages: [FIRST_INSTANCE, SECOND_INSTANCE, RETRIAL, INVESTIGATION], text: x}  |                      |
      notices           | {code: CR1, when: {groups: [MINOR], facts: {detained: true}}, text: x}                   | 法律援助法 第二十五条第一款第一项 | 不能改
      guards            | {code: NO_HUKOU, place: FIRST, refusal: NOT_COMPETENT, when: {facts: {rural: true}}, text: 外地户口} | 法律援助法 第三十一条 | 不能多加
      second_looks      | {code: WOMEN, when: {groups: [WOMAN]}, text: 妇女再看}                                    | 法律援助法 第四十三条 | 不能多加
      papers            | {code: POOR, order: 31, name: 经济困难证明, tolerable: true}                              | 法律援助法 第四十一条 | 不能要求再去开经济困难证明
      papers            | {code: POOR, order: 31, name: 村委会盖章的家庭收入证明, tolerable: true}                   | 法律援助法 第四十一条 | 不能要求
      papers            | {code: PHOTO, order: 31, name: 一寸照片}                                                  | 法律援助法 第四十三条 | 不能多要
      papers            | {code: PHOTO, order: 31, name: 一寸照片, tolerable: true}                                 |                      |
      papers            | {code: DISABILITY_CARD, order: 41, name: 残疾人证}                                        | 法律援助法 第四十三条 | 不能改成必须当场交
      green_channel     | {code: SOLDIER, flags: [], when: {groups: [SOLDIER_LOCAL]}, text: x}                      | 军人地位和权益保障法 第六十一条 | 不能改
      priority          | {code: R2_GROUPS, rank: 9, name: NORMAL, when: {groups: [MINOR]}, text: x}                | 法律援助法 第四十五条 | 不能改
      remarks           | {code: OUT_OF_SCOPE, text: 这件事不在范围里。}                                             |                      |
      """)
  void everyRowIsHeldAgainstTheLaw(String table, String row, String article, String sentence) {
    List<RuleObjection> found = PolicyExamples.objections(table, row, DAY, EligibilityExamples.messages());

    if (article == null) {
      assertThat(found).isEmpty();
      return;
    }
    String[] cited = article.split(" ");
    assertThat(found).isNotEmpty();
    assertThat(found.stream().map(RuleObjection::sentence).collect(Collectors.joining())).contains(sentence);
    assertThat(found).flatExtracting(RuleObjection::citations).anySatisfy(one -> {
      assertThat(one.law()).isEqualTo(cited[0]);
      assertThat(one.article()).startsWith(cited[1]);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"R-BT25", "R-BT22", "R-CF22A", "R-CF22B", "R-PDS20", "DEMO"})
  void everyShippedCityStandsTheTest(String base) {
    assertThat(EligibilityExamples.guard().objections(PolicyExamples.city(base, "", "", DAY), PolicyExamples.CITY, DAY)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      TABLE      | ROW                                                                                                                    | SENTENCE
      groups     | {code: ELDERLY_60, name: 老年人, icon: user, from_age: 70}                                                               | 老年人
      groups     | {code: NO_STABLE_INCOME_MINOR, name: 无固定生活来源的未成年人, icon: baby, below_age: 18}                                  | 未成年人
      parameters | {code: econ_standard_type, value: FIXED_AMOUNT}                                                                          | 只填了一半
      scope      | {code: SLOW, matters: [M05_WAGE], econ: CONDITION, unsure: true, text: 要看}                                              | 变成
      standing   | {code: ODD, result: EXEMPT_VERIFICATION, unsure: true, when: {groups: [DIBAO]}, text: 要看}                   |
      priority   | {code: LAST, rank: 0, name: EMERGENCY, when: {facts: {path: NONE}}, text: 没有}                                           |
      """)
  void whatComesOfTheWholeIsLookedAtToo(String table, String row, String sentence) {
    List<RuleObjection> found = EligibilityExamples.guard().objections(PolicyExamples.city("NATIONAL", table, row, DAY), PolicyExamples.CITY, DAY);

    if (sentence == null) assertThat(found).isEmpty();
    else assertThat(found.stream().map(RuleObjection::sentence).collect(Collectors.joining())).contains(sentence);
  }

  /** A city's row is read first: of two that fit the person, the one that fits the stage is meant. */
  @Test
  void aGroundOfACityForAnotherStageHidesNoneOfTheLaw() {
    Policies city = PolicyExamples.city("NATIONAL", "notices", "{code: ODD, stages: [RETRIAL], when: {groups: [MINOR]}, text: x}", DAY);
    Facts facts = new Facts(PolicyExamples.CITY, DAY, Set.of("MINOR"), "C03_DEFENCE_NOTICE", Map.of("stage", "INVESTIGATION"));

    assertThat(EligibilityExamples.eligibility().judgeOf(city).apply(facts).path()).isEqualTo(Path.STATUTORY_APPOINTMENT);
  }
}
