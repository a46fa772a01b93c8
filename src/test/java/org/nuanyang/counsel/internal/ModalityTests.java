package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityTests {

  private static final String GROUND =
      "单位不得无故拖欠工资，应当按月支付。职工可以随时要求支付，也可以申请仲裁。女职工在孕期的，单位不得解除合同。申请援助不需要提交经济困难证明，但应当提交身份证明。";

  @ParameterizedTest
  @CsvSource({
    "单位可以拖欠工资,true", "单位不能拖欠工资,false", "单位不用按月支付工资,true", "单位必须按月支付,false", "您可以申请仲裁,false", "您不能申请仲裁,true",
    "怀孕的时候单位可以解除合同,true", "怀孕的时候单位不能解除合同,false", "您不需要提交经济困难证明,false", "您必须提交经济困难证明,true", "您可以要求单位支付,false",
    "您要把考勤留好,false", "您不可以要求支付工资,true"
  })
  void seesWhatWasTurnedRound(String sentence, boolean turned) {
    assertThat(Modality.isTurnedRound(sentence, GROUND)).isEqualTo(turned);
  }
}
