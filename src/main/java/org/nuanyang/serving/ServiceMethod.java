package org.nuanyang.serving;

import java.time.LocalDate;
import org.nuanyang.shared.Citation;

/**
 * How a paper reaches its person. The legal aid rules name the receipt and not the ways, so the office goes by those of
 * civil procedure (参照民事诉讼法第七章第二节).
 */
public enum ServiceMethod {
  /** 直接送达: the person signs. */
  IN_PERSON("第八十八条"),
  /** 同住成年家属签收: the person is out, an adult of the household signs. */
  HOUSEHOLD("第八十八条"),
  /** 邮寄送达: the day on the return slip counts. */
  POST("第九十一条"),
  /** 电子送达, to who agreed to it: the day it arrives counts. */
  ELECTRONIC("第九十条"),
  /** 委托送达: another body hands it over, the day of the signature counts. */
  ENTRUSTED("第九十一条"),
  /** 转交送达: through the unit of a soldier or the place of somebody in custody. */
  FORWARDED("第九十四条"),
  /** 留置送达: the person refuses; it stays at their home before witnesses, or on film. */
  LEFT("第八十九条"),
  /** 公告送达: nobody knows where the person is; thirty days after publication it counts as served. */
  PUBLICATION("第九十五条");

  private static final int DAYS_OF_PUBLICATION = 30;

  private final Citation basis;

  ServiceMethod(String article) {
    this.basis = new Citation("民事诉讼法", article);
  }

  public Citation basis() {
    return basis;
  }

  /** The day from which terms run. */
  public LocalDate effective(LocalDate servedOn) {
    return this == PUBLICATION ? servedOn.plusDays(DAYS_OF_PUBLICATION) : servedOn;
  }

  /** Whether somebody puts their name on the receipt. */
  public boolean signed() {
    return this == IN_PERSON || this == HOUSEHOLD || this == ENTRUSTED || this == FORWARDED;
  }

  /** Whether it matters where it happened. */
  public boolean atAPlace() {
    return this == IN_PERSON || this == HOUSEHOLD || this == LEFT;
  }

  /** Whether something else than a signature proves it: the slip of the post, the address of the message, the newspaper. */
  public boolean provedOtherwise() {
    return this == POST || this == ELECTRONIC || this == PUBLICATION;
  }

  public String messageKey() {
    return "serving.method." + name();
  }
}
