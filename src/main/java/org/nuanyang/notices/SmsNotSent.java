package org.nuanyang.notices;

/** The carrier did not take a message. */
public class SmsNotSent extends RuntimeException {

  private final boolean forGood;

  /**
   * @param reason for the office, without number or text
   * @param forGood no later attempt can succeed, such as with a number that does not exist
   */
  public SmsNotSent(String reason, boolean forGood) {
    super(reason);
    this.forGood = forGood;
  }

  public boolean forGood() {
    return forGood;
  }
}
