package org.nuanyang.knowledge.internal.laws;

import org.nuanyang.shared.Refusal;

/** A file that cannot be taken in, and what its owner can do about it. */
class UnreadableLaw extends Refusal {

  UnreadableLaw(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  @Override
  public int status() {
    return 422;
  }
}
