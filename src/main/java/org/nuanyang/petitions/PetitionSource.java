package org.nuanyang.petitions;

import org.nuanyang.matters.Channel;

/** How a petition came (信访工作条例 第十七条、第二十三条). */
public enum PetitionSource {
  /** 来访 */
  WINDOW,
  /** 来信 */
  LETTER,
  /** 来电 */
  PHONE,
  /** 网上 */
  ONLINE,
  /** 信访部门转来 */
  PETITION_OFFICE;

  public Channel channel() {
    return switch (this) {
      case WINDOW, PETITION_OFFICE -> Channel.HALL;
      case LETTER -> Channel.LETTER;
      case PHONE -> Channel.HOTLINE;
      case ONLINE -> Channel.ONLINE;
    };
  }
}
