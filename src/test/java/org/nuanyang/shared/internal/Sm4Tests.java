package org.nuanyang.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

class Sm4Tests {

  /** The example in appendix A of GB/T 32907. */
  @Test
  void isTheCipherOfTheStandard() {
    byte[] block = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");
    var engine = new SM4Engine();
    engine.init(true, new KeyParameter(block));
    byte[] out = new byte[16];

    engine.processBlock(block, 0, out, 0);

    assertThat(HexFormat.of().formatHex(out)).isEqualTo("681edf34d206965e86b3e94f536e4246");
  }

  @Test
  void sealsTheEmptyTextToo() {
    byte[] key = Sm4.random(Sm4.KEY_BYTES);

    assertThat(Sm4.open(key, Sm4.seal(key, new byte[0], new byte[0]), new byte[0])).isEmpty();
  }
}
