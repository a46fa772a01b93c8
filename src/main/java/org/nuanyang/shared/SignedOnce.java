package org.nuanyang.shared;

import java.util.UUID;

/** Lets what another system signed count once: each nonce under its key, and each of its idempotency keys for one content. */
public interface SignedOnce {

  /**
   * Notes the nonce of a request whose signature was right, so that a stranger cannot use up another's words.
   *
   * @throws NotSigned it came under this key before
   */
  void mustBeNew(UUID key, String nonce);

  /**
   * Whether something comes for the first time under this idempotency key of this sender.
   *
   * @param otherBody message key of the refusal when the key stood for other content
   */
  boolean first(UUID sender, String idempotencyKey, byte[] body, String otherBody);
}
