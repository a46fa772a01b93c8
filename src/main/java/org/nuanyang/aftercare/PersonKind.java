package org.nuanyang.aftercare;

/** Whom the card is for. */
public enum PersonKind {
  /** 刑满释放人员 (监狱法第三十七条) */
  RELEASED,
  /** 社区矫正对象 (社区矫正法第四十三条) */
  CORRECTION
}
