package org.nuanyang.knowledge;

/**
 * A place of a text by which somebody could be recognised.
 *
 * @param found as it stands
 * @param proposal what could stand there instead
 */
public record Trace(Kind kind, String found, String proposal) {

  /** What gives the person away. */
  public enum Kind {
    /** 身份证号. */
    IDENTITY(true),
    /** 电话号码. */
    PHONE(true),
    /** 银行账号. */
    ACCOUNT(true),
    /** 车牌. */
    PLATE(true),
    /** 案号. */
    CASE_NUMBER(true),
    /** 姓名. */
    NAME(false),
    /** 单位. */
    COMPANY(false),
    /** 地址. */
    ADDRESS(false);

    private final boolean certain;

    Kind(boolean certain) {
      this.certain = certain;
    }

    /** Recognised by its form beyond doubt: such a text is never published. */
    public boolean certain() {
      return certain;
    }

    /** Key of the word in the bundle {@code knowledge}. */
    public String messageKey() {
      return "knowledge.trace." + name();
    }
  }
}
