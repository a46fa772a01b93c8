package org.nuanyang.notices;

import java.util.UUID;

/** The way out for short messages. Called after the commit; the same message may be handed over again. */
public interface SmsGateway {

  /**
   * Hands one message to the carrier.
   *
   * @param id the same at each attempt, so that the carrier can drop a repetition
   * @return the carrier's own number of the message; may be empty
   * @throws SmsNotSent when it was not taken
   */
  String send(UUID id, String phone, String text);
}
