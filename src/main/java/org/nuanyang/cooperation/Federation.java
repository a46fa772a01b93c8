package org.nuanyang.cooperation;

import org.nuanyang.shared.SignedRequest;

/** What another installation of this product tells us. */
public interface Federation {

  /**
   * Looks at who says they send something, before anything of it is read. It proves nothing yet.
   *
   * @throws org.nuanyang.shared.NotSigned no key of a partner in force, or an old time
   */
  void mayBeRead(String key, String timestamp);

  /**
   * Takes in one message. The same Idempotency-Key with the same body changes nothing the second time.
   *
   * @return how our side sees the letter now
   * @throws org.nuanyang.shared.NotSigned not from a partner, or replayed
   * @throws org.nuanyang.shared.Refusal the key stood for another body, or the letter does not stand where this is possible
   * @throws NotAMessage what was sent is no message
   */
  LetterState receive(SignedRequest request, String idempotencyKey);
}
