package org.nuanyang.criminal.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.nuanyang.criminal.SignedRequest;

/** The signature of a request, by the national digest or by the common one. */
enum Signatures {
  SM3,
  SHA256;

  static Optional<Signatures> named(String algorithm) {
    return switch (algorithm) {
      case "HMAC-SM3" -> Optional.of(SM3);
      case "HMAC-SHA256" -> Optional.of(SHA256);
      default -> Optional.empty();
    };
  }

  /** Method, path, timestamp, nonce and digest of the body, one line each. */
  byte[] of(byte[] secret, SignedRequest request) {
    String text =
        String.join("\n", request.method(), request.path(), request.timestamp(), request.nonce(), HexFormat.of().formatHex(digest(request.body())));
    var mac = new HMac(fresh());
    mac.init(new KeyParameter(secret));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    mac.update(bytes, 0, bytes.length);
    byte[] signature = new byte[mac.getMacSize()];
    mac.doFinal(signature, 0);
    return signature;
  }

  byte[] digest(byte[] content) {
    Digest digest = fresh();
    digest.update(content, 0, content.length);
    byte[] result = new byte[digest.getDigestSize()];
    digest.doFinal(result, 0);
    return result;
  }

  private Digest fresh() {
    return this == SM3 ? new SM3Digest() : new SHA256Digest();
  }
}
