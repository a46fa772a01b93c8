package org.nuanyang.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** The keys with which the hall signs. Without any, nothing is taken in. */
public interface HallKeys {

  /** Makes a key (system administrator). The secret is told once and kept sealed. */
  Issued issue(String label, Actor by);

  /** Ends a key at once. */
  void revoke(UUID key, Actor by);

  List<KeyRow> all(Actor by);

  /** @param secret 64 hexadecimal digits */
  record Issued(UUID id, String secret) {}

  record KeyRow(UUID id, String label, Instant createdAt, String createdBy, @Nullable Instant usedAt, @Nullable Instant revokedAt) {}
}
