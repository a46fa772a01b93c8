package org.nuanyang.notices;

/** Six-digit codes that prove a phone number: five minutes, five tries, limited per number and hour. */
public interface PhoneCodes {

  /** Sends a code. @throws org.nuanyang.shared.Refusal when asked too often */
  void send(String city, String phone, String purpose);

  /** True once for the right code; a wrong one counts as a try. */
  boolean prove(String phone, String purpose, String code);
}
