package org.nuanyang.notices;

/**
 * Six-digit codes that prove a phone number: five minutes, five tries; one code a minute and five an
 * hour for a number, three hundred an hour for a network address, behind which a carrier may hide a town.
 */
public interface PhoneCodes {

  /**
   * Sends a code; an earlier one for the same purpose is void.
   *
   * @param purpose what the code is good for, such as {@code apply}
   * @throws org.nuanyang.shared.Unreadable when the number is not a mobile one
   * @throws org.nuanyang.shared.Refusal when asked too often
   */
  void send(String city, String phone, String purpose);

  /** True once for the right code; a wrong one counts as a try. */
  boolean prove(String phone, String purpose, String code);
}
