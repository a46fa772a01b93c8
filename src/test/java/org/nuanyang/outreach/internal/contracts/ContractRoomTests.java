package org.nuanyang.outreach.internal.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.calculators.internal.Sums;
import org.nuanyang.outreach.ContractReport;
import org.nuanyang.outreach.ContractReport.Finding;
import org.nuanyang.outreach.ContractReport.Nature;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Missing;

/** Contracts looked over by the shipped rules on 22 November 2026. */
class ContractRoomTests {

  private static final ContractRoom ROOM =
      new ContractRoom(Sums.ALL, Clock.fixed(LocalDate.of(2026, 11, 22).atTime(9, 0).atZone(CityClock.ZONE).toInstant(), CityClock.ZONE));

  private static List<String> found(String kind, String text, Nature nature) {
    return ROOM.check(kind, text).findings().stream().filter(one -> one.nature() == nature).map(Finding::id).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      labour  | injury           | 乙方在工作中发生伤亡事故的，一切责任自负。
      labour  | no_insurance     | 乙方自愿不缴纳社会保险。
      labour  | no_insurance     | 社保费用已折算成补贴随工资发放。
      labour  | pledge           | 乙方入职时向甲方交纳押金500元。
      labour  | pledge           | 甲方收取乙方身份证原件保管至离职。
      labour  | worker_penalty   | 乙方提前辞职的，应向甲方支付违约金5000元。
      labour  | marriage         | 合同期内乙方不得结婚、怀孕。
      labour  | no_overtime      | 加班工资已包含在月薪内，不另支付。
      labour  | one_side_post    | 甲方有权随时单方调整乙方的工作岗位和工资。
      labour  | last_place       | 考核排名末位的，实行末位淘汰。
      labour  | no_notice_resign | 乙方辞职须经甲方批准。
      sale    | no_return        | 货物一经售出，概不退换。
      sale    | quick_check      | 买方收货后当日未提出异议的，视为合格。
      lease   | lockout          | 承租人欠租的，甲方有权停水停电、换锁。
      lease   | keep_deposit     | 乙方提前退租的，押金不予退还。
      lease   | any_time_out     | 甲方可以随时收回房屋。
      lease   | injury           | 租期内发生的人身伤亡，甲方概不负责。
      service | no_refund        | 会员费一经交纳概不退还。
      service | hand_on          | 乙方有权将本工程转包他人。
      service | interpretation   | 本合同最终解释权归甲方所有。
      service | either           | 发生争议可以申请仲裁，也可以向法院起诉。
      service | no_suit          | 甲方放弃起诉的权利。
      service | all_free         | 一切损失乙方概不负责。
      sale    | day_penalty      | 逾期付款的，每日按欠款的百分之三支付违约金。
      loan    | upfront          | 出借人预先扣除三个月利息。
      loan    | compound         | 到期未付的利息计入本金。
      loan    | guarantee        | 担保人：李某。
      loan    | seize            | 到期不还，该房屋归出借人所有。
      """)
  void findsWhatDoesNotHold(String kind, String id, String clause) {
    ContractReport report = ROOM.check(kind, "第一条\n" + clause);
    Finding finding = report.findings().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id + " is not among " + report.findings()));
    assertThat(finding.nature()).isEqualTo(Nature.RISKY);
    assertThat(finding.spot()).isNotNull();
    assertThat(finding.spot().paragraph()).isEqualTo(2);
    assertThat(finding.spot().before() + finding.spot().hit() + finding.spot().after()).isSubstringOf(clause);
    assertThat(finding.why().sources()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      labour | 甲方不收取押金、保证金，不扣押乙方的证件。
      labour | 乙方违反专项培训的服务期约定的，支付违约金，不超过培训费用。
      labour | 甲方不得限制乙方结婚、生育。
      labour | 甲方安排乙方加班的，支付加班费。
      labour | 甲方不得违法解除本合同。
      sale   | 货物不符合约定的，买方可以退货。
      sale   | 迟延付款的，每日按欠款的万分之五支付违约金。
      lease  | 押金在交还房屋后三日内退还。
      loan   | 保证人承担连带责任保证。
      """)
  void leavesFairClausesAlone(String kind, String clause) {
    assertThat(found(kind, clause, Nature.RISKY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      labour  | trial      | 合同期限一年，试用期三个月。                             | true
      labour  | trial      | 合同期限自2026年1月1日起至2026年12月31日止，试用期2个月。 | false
      labour  | trial      | 合同期限自2026年1月1日起至2026年12月30日止，试用期2个月。 | true
      labour  | trial      | 合同期限3年，试用期6个月。                               | false
      labour  | trial      | 合同期限3年，试用期7个月。                               | true
      labour  | trial      | 以完成一定工作任务为期限，试用期1个月。                  | true
      labour  | trial_pay  | 月工资5000元，试用期工资3900元。                         | true
      labour  | trial_pay  | 月工资5000元，试用期工资4000元。                         | false
      labour  | trial_pay  | 试用期工资为转正工资的70%。                              | true
      labour  | noncompete | 竞业限制期限为离职后三年。                               | true
      labour  | noncompete | 竞业限制期限为离职后24个月。                             | false
      sale    | deposit    | 总价100000元，乙方交付定金20000元。                      | false
      sale    | deposit    | 总价十万元，乙方交付定金两万一千元。                     | true
      sale    | deposit    | 定金为合同价的30%。                                      | true
      lease   | twenty     | 租期20年。                                               | false
      lease   | twenty     | 租期三十年。                                             | true
      lease   | twenty     | 租期自2026年1月1日起至2047年1月1日止。                   | true
      loan    | cap        | 年利率12%。                                              | false
      loan    | cap        | 年利率12.1%。                                            | true
      loan    | cap        | 月息2分。                                                | true
      loan    | cap        | 月利率1%。                                               | false
      """)
  void measuresWhatTheLawBounds(String kind, String id, String clause, boolean beyond) {
    assertThat(found(kind, clause, Nature.BEYOND)).as(clause).isEqualTo(beyond ? List.of(id) : List.of());
  }

  /** Our own clauses never trip our own rules, and together they make a contract in which nothing is missing. */
  @ParameterizedTest
  @ValueSource(strings = {"labour", "sale", "lease", "service", "loan"})
  void ourOwnClausesHoldAndAreWhole(String kind) {
    ContractReport empty = ROOM.check(kind, "合同");
    assertThat(empty.present().size() + empty.findings().size()).isEqualTo(ContractRules.shipped().get(kind).elements().size());
    String ours = String.join("\n", ContractRules.shipped().get(kind).elements().stream().map(element -> element.advice().put()).toList())
        + "\n" + String.join("\n", ContractRules.shipped().get(kind).clauses().stream().map(clause -> clause.advice().put()).toList())
        + "\n" + String.join("\n", ContractRules.shipped().get(kind).limits().stream().map(limit -> limit.advice().put()).toList());
    assertThat(ROOM.check(kind, ours).findings()).extracting(Finding::id).isEmpty();
  }

  @Test
  void readsPastBlanksAndPenLines() {
    assertThat(found("lease", "租  期：　三 十 ＿＿年", Nature.BEYOND)).containsExactly("twenty");
    assertThat(found("sale", "总价：１００，０００元，定金：３０，０００元。", Nature.BEYOND)).containsExactly("deposit");
  }

  @Test
  void knowsItsKindsAndNoOther() {
    assertThat(ROOM.kinds()).hasSize(5);
    assertThatThrownBy(() -> ROOM.check("marriage", "合同")).isInstanceOf(Missing.class);
  }

  /** Whatever is pasted: an answer in a moment. */
  @Test
  void longNonsenseIsReadInAMoment() {
    for (String piece : List.of("定金", "甲方有权随时", "试用期工资", "1234567890", "自2026年1月1日", "不得起诉或者仲裁", "一"))
      org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(5), () -> ROOM.check("service", piece.repeat(60_000 / piece.length())));
  }
}
