package org.nuanyang.directory;

/** What a list is about. */
public enum ImportKind {
  /** 机构 */
  BODIES,
  /** 人员 */
  PEOPLE,
  /** 村（居） */
  VILLAGES;

  public String messageKey() {
    return "directory.import." + name();
  }
}
