package org.nuanyang.shared;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The digest under which requests between systems are signed: the national one, or the common one. */
public enum RequestDigest {
  SM3,
  SHA256;

  public String algorithm() {
    return "HMAC-" + name();
  }

  static Optional<RequestDigest> named(String algorithm) {
    return Arrays.stream(values()).filter(one -> one.algorithm().equals(algorithm)).findFirst();
  }

  public byte[] of(byte[] content) {
    Digest digest = fresh();
    digest.update(content, 0, content.length);
    byte[] result = new byte[digest.getDigestSize()];
    digest.doFinal(result, 0);
    return result;
  }

  byte[] signature(byte[] secret, byte[] text) {
    var mac = new HMac(fresh());
    mac.init(new KeyParameter(secret));
    mac.update(text, 0, text.length);
    byte[] signature = new byte[mac.getMacSize()];
    mac.doFinal(signature, 0);
    return signature;
  }

  private Digest fresh() {
    return this == SM3 ? new SM3Digest() : new SHA256Digest();
  }
}
