package org.nuanyang.duty;

import java.util.Set;

/** What about a person changes what a duty lawyer may do. */
public enum Circumstance {
  /** 盲人 */
  BLIND,
  /** 聋人 */
  DEAF,
  /** 哑人 */
  MUTE,
  /** 尚未完全丧失辨认或者控制自己行为能力的精神病人 */
  PARTLY_INCAPABLE,
  /** 未成年人 */
  MINOR,
  /** 未成年人的法定代理人、辩护人对认罪认罚有异议 */
  GUARDIAN_OBJECTS,
  /** 其他不需要签署具结书的情形 */
  OTHER_EXCEPTION,
  /** 已有辩护人: help by the duty lawyer ends. */
  HAS_DEFENDER;

  /** Whether the law provides for a defender (法律援助法 第二十五条第一款). */
  public boolean callsForDefender() {
    return switch (this) {
      case BLIND, DEAF, MUTE, PARTLY_INCAPABLE, MINOR -> true;
      case GUARDIAN_OBJECTS, OTHER_EXCEPTION, HAS_DEFENDER -> false;
    };
  }

  /** Whether no plea statement is needed (刑事诉讼法 第一百七十四条第二款). */
  public static boolean excepted(Set<Circumstance> all) {
    return all.contains(BLIND) || all.contains(DEAF) || all.contains(MUTE) || all.contains(PARTLY_INCAPABLE)
        || all.contains(MINOR) && all.contains(GUARDIAN_OBJECTS) || all.contains(OTHER_EXCEPTION);
  }

  public String messageKey() {
    return "duty.circumstance." + name();
  }
}
