package org.nuanyang.kit.web;

import java.util.Locale;

/** What a place of the desk is there for; the headings of the navigation, in their order. */
enum DeskShelf {
  /** 今天要办 */
  TODAY,
  /** 案件 */
  CASES,
  /** 调解和服务 */
  SERVING,
  /** 协作和监督 */
  BETWEEN,
  /** 机构和人员 */
  PEOPLE,
  /** 数据和知识 */
  KNOWING,
  /** 设置 */
  SETTINGS;

  /** Message key of the heading. */
  public String label() {
    return "kit.shelf." + name().toLowerCase(Locale.ROOT);
  }
}
