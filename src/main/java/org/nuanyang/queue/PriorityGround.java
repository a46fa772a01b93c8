package org.nuanyang.queue;

import org.nuanyang.shared.Citation;

/** Who is called first, and by which article. Said by the person, seen by the window, forgotten the next day. */
public enum PriorityGround {
  /** 六十岁以上的老人 */
  ELDER("老年人权益保障法", "第五十八条"),
  /** 残疾人 */
  DISABLED("残疾人保障法", "第五十五条"),
  /** 孕妇、带婴幼儿的 */
  PREGNANT("无障碍环境建设法", "第二条"),
  /** 军人、军人家属、烈士遗属 */
  MILITARY("军人地位和权益保障法", "第六十一条"),
  /** 未成年人 */
  MINOR("未成年人保护法", "第四条");

  private final Citation basis;

  PriorityGround(String law, String article) {
    basis = new Citation(law, article);
  }

  public Citation basis() {
    return basis;
  }

  public String messageKey() {
    return "queue.first." + name();
  }
}
