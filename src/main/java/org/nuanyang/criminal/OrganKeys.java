package org.nuanyang.criminal;

import org.nuanyang.shared.SignedRequest;
import org.nuanyang.shared.NotSigned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** The keys with which systems of organs sign, and the check of a signature. */
public interface OrganKeys {

  /** Makes a key for an organ (system administrator). The secret is told once and kept sealed. */
  IssuedKey issue(UUID organ, String label, Actor by);

  /** Ends a key at once. */
  void revoke(UUID key, Actor by);

  List<KeyRow> all(Actor by);

  /**
   * Who sent a request.
   *
   * @throws NotSigned unknown or ended key, wrong or old signature, or one that was used before
   */
  Actor sender(SignedRequest request);

  /**
   * Notes what came under an Idempotency-Key.
   *
   * @throws org.nuanyang.shared.Refusal {@code criminal.api.other-body} when the key stood for other content
   */
  void remember(UUID organ, String idempotencyKey, byte[] body);

  /** A new key. @param secret 64 hexadecimal digits */
  record IssuedKey(UUID id, String secret) {}

  /** A key as its list shows it. */
  record KeyRow(UUID id, String organ, String label, Instant createdAt, String createdBy, @Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {}
}
