package org.nuanyang.matters;

/** Through which door a matter or a service on it came ({@code service_mode}). */
public enum Channel {
  HALL,
  STATION,
  CONTACT_POINT,
  HOTLINE,
  ONLINE,
  VIDEO,
  DOOR_TO_DOOR,
  KIOSK,
  /** A letter on paper (来信). */
  LETTER,
  /** A message left outside of a talk (留言): a note in a box, a recorded call, a message to the public account. */
  MESSAGE
}
