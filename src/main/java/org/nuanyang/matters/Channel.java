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
  KIOSK
}
