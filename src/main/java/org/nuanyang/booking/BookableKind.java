package org.nuanyang.booking;

/** What kind of thing can be booked. */
public enum BookableKind {
  /** 调解室、接待室 */
  ROOM,
  /** 视频室 */
  VIDEO_ROOM,
  /** 人民调解员 */
  MEDIATOR,
  /** 远程探视席位 */
  VISIT_BOOTH;

  public String messageKey() {
    return "booking.kind." + name();
  }
}
