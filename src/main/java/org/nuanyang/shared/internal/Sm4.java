package org.nuanyang.shared.internal;

import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** The national ciphers as the vault uses them: SM4 in GCM mode (GB/T 32907) and HMAC over SM3. */
final class Sm4 {

  static final int KEY_BYTES = 16;
  static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Sm4() {}

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** A fresh nonce, then the sealed bytes with their tag; {@code label} must be known to open. */
  static byte[] seal(byte[] key, byte[] plain, byte[] label) {
    byte[] nonce = random(NONCE_BYTES);
    GCMBlockCipher cipher = cipher(true, key, nonce, label);
    byte[] sealed = new byte[NONCE_BYTES + cipher.getOutputSize(plain.length)];
    System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
    int written = cipher.processBytes(plain, 0, plain.length, sealed, NONCE_BYTES);
    finish(cipher, sealed, NONCE_BYTES + written);
    return sealed;
  }

  /** @throws IllegalStateException when key, label or a single bit differ */
  static byte[] open(byte[] key, byte[] sealed, byte[] label) {
    if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
      throw new IllegalStateException("sealed bytes are cut short");
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    GCMBlockCipher cipher = cipher(false, key, nonce, label);
    int length = sealed.length - NONCE_BYTES;
    byte[] plain = new byte[cipher.getOutputSize(length)];
    int written = cipher.processBytes(sealed, NONCE_BYTES, length, plain, 0);
    finish(cipher, plain, written);
    return plain;
  }

  static byte[] hmac(byte[] key, byte[] message) {
    var mac = new HMac(new SM3Digest());
    mac.init(new KeyParameter(key));
    mac.update(message, 0, message.length);
    byte[] out = new byte[mac.getMacSize()];
    mac.doFinal(out, 0);
    return out;
  }

  private static GCMBlockCipher cipher(boolean seal, byte[] key, byte[] nonce, byte[] label) {
    var cipher = (GCMBlockCipher) GCMBlockCipher.newInstance(new SM4Engine());
    cipher.init(seal, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, label));
    return cipher;
  }

  private static void finish(GCMBlockCipher cipher, byte[] out, int at) {
    try {
      cipher.doFinal(out, at);
    } catch (InvalidCipherTextException altered) {
      throw new IllegalStateException("sealed bytes were altered, or sealed under another key", altered);
    }
  }
}
