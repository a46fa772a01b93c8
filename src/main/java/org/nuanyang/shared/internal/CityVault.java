package org.nuanyang.shared.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.nuanyang.shared.Vault;
import org.springframework.stereotype.Component;

/**
 * The vault of the city this installation serves. A sealed value begins with a format byte and the
 * number of its key, so that keys can change while old values stay readable.
 */
@Component
class CityVault implements Vault {

  private static final byte FORMAT = 1;
  private static final int HEADER_BYTES = 3;
  private static final Pattern BLANKS = Pattern.compile("\\s");

  private final Map<Short, CityKey> keys;
  private final CityKey current;
  private final CityKey first;

  CityVault(CityKeys keys) {
    this.keys = keys.all();
    this.current = this.keys.get(this.keys.keySet().stream().max(Short::compare).orElseThrow());
    this.first = this.keys.get(this.keys.keySet().stream().min(Short::compare).orElseThrow());
  }

  @Override
  public byte[] seal(byte[] plain) {
    byte[] header = header(current.number());
    byte[] sealed = Sm4.seal(current.sealing(), plain, header);
    return ByteBuffer.allocate(HEADER_BYTES + sealed.length).put(header).put(sealed).array();
  }

  @Override
  public byte[] open(byte[] sealed) {
    if (sealed.length < HEADER_BYTES || sealed[0] != FORMAT) {
      throw new IllegalStateException("these bytes were not sealed by this vault");
    }
    short number = ByteBuffer.wrap(sealed, 1, 2).getShort();
    CityKey key = keys.get(number);
    if (key == null) throw new IllegalStateException("sealed under an unknown key " + number);
    byte[] rest = new byte[sealed.length - HEADER_BYTES];
    System.arraycopy(sealed, HEADER_BYTES, rest, 0, rest.length);
    return Sm4.open(key.sealing(), rest, header(number));
  }

  /** Always under the first key: an index must find what was written before a key changed. */
  @Override
  public byte[] blindIndex(String value) {
    String folded =
        BLANKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC))
            .replaceAll("")
            .toUpperCase(Locale.ROOT);
    return Sm4.hmac(first.indexing(), folded.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] header(short number) {
    return ByteBuffer.allocate(HEADER_BYTES).put(FORMAT).putShort(number).array();
  }
}
