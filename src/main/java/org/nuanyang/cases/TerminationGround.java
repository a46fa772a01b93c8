package org.nuanyang.cases;

import org.nuanyang.shared.Citation;

/** The grounds on which aid is terminated; there are no others (法律援助法 第四十八条). */
public enum TerminationGround {
  /** 以欺骗或者其他不正当手段获得法律援助. */
  TM1_FRAUD("第（一）项"),
  /** 故意隐瞒与案件有关的重要事实或者提供虚假证据. */
  TM2_CONCEAL("第（二）项"),
  /** 利用法律援助从事违法活动. */
  TM3_ILLEGAL_USE("第（三）项"),
  /** 经济状况发生变化，不再符合条件. */
  TM4_ECON_CHANGED("第（四）项"),
  /** 案件终止审理或者已经被撤销. */
  TM5_CASE_ENDED("第（五）项"),
  /** 自行委托律师或者其他代理人. */
  TM6_OWN_COUNSEL("第（六）项"),
  /** 受援人有正当理由要求终止. */
  TM7_REQUEST("第（七）项"),
  /** 法律法规规定的其他情形. */
  TM8_OTHER("第（八）项");

  private final String item;

  TerminationGround(String item) {
    this.item = item;
  }

  public Citation citation() {
    return new Citation("法律援助法", "第四十八条第一款" + item);
  }

  /** Loss of hardship ends only aid that was given because of hardship. */
  public boolean needsMeansCondition() {
    return this == TM4_ECON_CHANGED;
  }

  public String messageKey() {
    return "cases.termination." + name();
  }
}
