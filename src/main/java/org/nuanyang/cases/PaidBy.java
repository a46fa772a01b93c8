package org.nuanyang.cases;

/** The way by which recovered money reached a person. */
public enum PaidBy {
  /** 银行转账. */
  BANK,
  CASH,
  /** 微信、支付宝. */
  MOBILE,
  /** 法院执行款. */
  COURT,
  /** 工资保证金、应急周转金. */
  DEPOSIT,
  OTHER;

  public String messageKey() {
    return "cases.paid-by." + name();
  }
}
