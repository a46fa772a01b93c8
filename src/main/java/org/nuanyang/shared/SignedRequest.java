package org.nuanyang.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * A request of another system as it was signed: over method, path, timestamp, nonce and the digest of the body, one
 * line each. That a nonce counts once is for {@link SignedOnce}.
 *
 * @param key id of the key
 * @param timestamp seconds since 1970
 * @param nonce drawn anew for each request
 * @param algorithm HMAC-SM3 or HMAC-SHA256
 * @param signature hexadecimal
 */
public record SignedRequest(
    String key, String timestamp, String nonce, String algorithm, String signature, String method, String path, byte[] body) {

  /** Clocks of two systems may differ by this much. */
  public static final Duration FRESH = Duration.ofMinutes(5);

  /** Signs as the other side will check it. */
  public static SignedRequest sign(String key, byte[] secret, String nonce, String method, String path, byte[] body, Instant at) {
    String timestamp = String.valueOf(at.getEpochSecond());
    String signature = HexFormat.of().formatHex(RequestDigest.SM3.signature(secret, text(RequestDigest.SM3, method, path, timestamp, nonce, body)));
    return new SignedRequest(key, timestamp, nonce, RequestDigest.SM3.algorithm(), signature, method, path, body);
  }

  /** What was written as a key; empty when it is none. */
  public static Optional<UUID> keyId(String written) {
    try {
      return Optional.of(UUID.fromString(written));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** @throws NotSigned an old or unreadable time, a nonce that is none, or a signature under another secret */
  public void mustBeSignedWith(byte[] secret, Instant now) {
    RequestDigest digest = RequestDigest.named(algorithm).orElseThrow(() -> new NotSigned("shared.signed.algorithm"));
    mustBeFresh(timestamp, now);
    if (!nonce.matches("[A-Za-z0-9_-]{8,64}")) throw new NotSigned("shared.signed.nonce");
    byte[] right = digest.signature(secret, text(digest, method, path, timestamp, nonce, body));
    if (!MessageDigest.isEqual(right, hex(signature))) throw new NotSigned("shared.signed.signature");
  }

  /** @throws NotSigned an old or unreadable time */
  public static void mustBeFresh(String timestamp, Instant now) {
    if (!timestamp.matches("\\d{1,12}")) throw new NotSigned("shared.signed.time", FRESH.toMinutes());
    Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
    if (Duration.between(sent, now).abs().compareTo(FRESH) > 0) throw new NotSigned("shared.signed.time", FRESH.toMinutes());
  }

  private static byte[] text(RequestDigest digest, String method, String path, String timestamp, String nonce, byte[] body) {
    return String.join("\n", method, path, timestamp, nonce, HexFormat.of().formatHex(digest.of(body))).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hex(String typed) {
    try {
      return HexFormat.of().parseHex(typed.strip().toLowerCase());
    } catch (IllegalArgumentException unreadable) {
      throw new NotSigned("shared.signed.signature");
    }
  }
}
