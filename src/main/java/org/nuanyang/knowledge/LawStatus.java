package org.nuanyang.knowledge;

/** How a version of a text stands on a given day (时效性). */
public enum LawStatus {
  /** 现行有效. */
  IN_FORCE,
  /** 尚未施行: published, applies from a later day. */
  NOT_YET_IN_FORCE,
  /** 已被修改: an older version; a newer one of the same text has taken its place. */
  AMENDED,
  /** 已废止: the text as a whole no longer applies. */
  REPEALED;

  /** Key of the badge in the bundle {@code knowledge}. */
  public String messageKey() {
    return "knowledge.status." + name();
  }
}
