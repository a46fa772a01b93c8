package org.nuanyang.exchange;

import org.nuanyang.shared.SignedRequest;

/** The front door for what the hall sends; every call leaves a line in the log, whatever comes of it. */
public interface HallReception {

  /** What costs nothing to find out before a body is read. @throws org.nuanyang.shared.NotSigned unknown key, or an old time */
  void mayBeRead(String key, String timestamp);

  /**
   * Makes an application of what was sent; the same number again answers with the first one.
   *
   * @throws NotReadable the content cannot become an application
   * @throws org.nuanyang.shared.Refusal {@code exchange.api.contradicts} the number came before with other content
   */
  Taken application(SignedRequest request, String idempotencyKey);

  /** Takes a rating of one to five (好差评) for an application the hall sent. @throws NotReadable unknown number, or no grade */
  void rating(SignedRequest request, String idempotencyKey);

  /** @param number the hall's @param receiptNumber ours, by which the person follows it */
  record Taken(String number, String receiptNumber) {}
}
