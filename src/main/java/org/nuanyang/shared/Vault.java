package org.nuanyang.shared;

/**
 * Seals what must not lie readable in the database or on disk (SM4-GCM, a key per city wrapped by
 * the installation's master key) and makes keyed blind indexes for exact search.
 */
public interface Vault {

  /** Seals bytes; the result carries all that is needed to open them again. */
  byte[] seal(byte[] plain);

  /** @throws IllegalStateException when the bytes were altered or sealed under another key */
  byte[] open(byte[] sealed);

  /** Same input, same index, yet no way back without the key (HMAC-SM3). Case and blanks are folded. */
  byte[] blindIndex(String value);
}
