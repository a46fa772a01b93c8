package org.nuanyang.identity.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Vault;

/** One line of the audit trail, and the mark that shows whether it was touched since. */
record AuditEntry(
    UUID id,
    Instant at,
    String city,
    UUID account,
    String accountName,
    @Nullable UUID organisation,
    String action,
    String kind,
    @Nullable UUID subject,
    String note,
    String network) {

  /** Keyed SM3 over all fields: without the installation's key nobody can make a matching one. */
  byte[] mark(Vault vault) {
    var digest = new SM3Digest();
    put(digest, id, at.getEpochSecond(), at.getNano() / 1000, city, account, accountName, organisation);
    put(digest, action, kind, subject, note, network);
    return vault.blindIndex(hex(digest));
  }

  /** The head of the chain after a batch: over the head before it and the marks of the batch in order. */
  static byte[] chained(Vault vault, long number, byte[] previous, Iterable<byte[]> marks) {
    var digest = new SM3Digest();
    put(digest, number);
    digest.update(previous, 0, previous.length);
    for (byte[] mark : marks) digest.update(mark, 0, mark.length);
    return vault.blindIndex(hex(digest));
  }

  /** Each field with its length in front, so that no two lists of fields read the same. */
  private static void put(SM3Digest digest, @Nullable Object... fields) {
    for (Object field : fields) {
      byte[] bytes = String.valueOf(field).getBytes(StandardCharsets.UTF_8);
      byte[] length = (bytes.length + ":").getBytes(StandardCharsets.US_ASCII);
      digest.update(length, 0, length.length);
      digest.update(bytes, 0, bytes.length);
    }
  }

  private static String hex(SM3Digest digest) {
    byte[] sum = new byte[digest.getDigestSize()];
    digest.doFinal(sum, 0);
    return HexFormat.of().formatHex(sum);
  }
}
