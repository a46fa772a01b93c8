package org.nuanyang.shared.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.nuanyang.shared.Vault;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleDatabaseTest
class VaultTests {

  private static final byte[] PHONE = "13800000000".getBytes(UTF_8);

  @Autowired Vault vault;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;

  @Value("${nuanyang.data}")
  Path data;

  @Test
  void opensWhatItSealed() {
    byte[] sealed = vault.seal(PHONE);

    assertThat(new String(sealed, UTF_8)).doesNotContain("138");
    assertThat(vault.open(sealed)).isEqualTo(PHONE);
  }

  @Test
  void sealsTheSameTwiceDifferently() {
    assertThat(vault.seal(PHONE)).isNotEqualTo(vault.seal(PHONE));
  }

  @Test
  void noticesASingleChangedBit() {
    byte[] sealed = vault.seal(PHONE);
    for (int at = 0; at < sealed.length; at++) {
      byte[] altered = sealed.clone();
      altered[at] ^= 1;
      assertThatThrownBy(() -> vault.open(altered)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void findsTheSameValueHoweverItIsTyped() {
    assertThat(vault.blindIndex(" 11010519491231002x "))
        .isEqualTo(vault.blindIndex("11010519491231002X"))
        .isNotEqualTo(vault.blindIndex("110105194912310021"));
  }

  @Test
  void opensOldValuesAfterARestart() {
    byte[] sealed = vault.seal(PHONE);
    byte[] index = vault.blindIndex("13800000000");

    var restarted = new CityVault(keysOpenedWith(new MasterKey("", data)));

    assertThat(restarted.open(sealed)).isEqualTo(PHONE);
    assertThat(restarted.blindIndex("13800000000")).isEqualTo(index);
  }

  @Test
  void refusesToStartWithTheMasterKeyOfAnotherInstallation() {
    var another = new MasterKey("00112233445566778899aabbccddeeff", data);

    assertThatThrownBy(() -> new CityVault(keysOpenedWith(another)))
        .hasMessageContaining("another installation");
  }

  @Test
  void drawsNoNewMasterKeyForADatabaseThatHasOne() {
    var lost = new MasterKey("", data.resolve("elsewhere"));

    assertThatThrownBy(() -> new CityVault(keysOpenedWith(lost))).hasMessageContaining("missing");
  }

  @Test
  void keepsTheMasterKeyForItsOwnerAlone() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/master.key"))))
        .isEqualTo("rw-------");
  }

  private CityKeys keysOpenedWith(MasterKey master) {
    return new CityKeys(sql, master, clock, "159900");
  }
}
