package org.nuanyang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root may meet machines that forbid user namespaces; the files then go to another account. */
class ServerAccountTests {

  @TempDir Path folder;

  private Path password;

  @BeforeEach
  void onlyAsRoot() throws Exception {
    assumeThat(System.getProperty("user.name")).isEqualTo("root");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    password = Files.writeString(folder.resolve("password"), "secret");
  }

  @Test
  void nobodyAndANamespaceTakeOverFromEachOther() throws Exception {
    for (ServerAccount account :
        new ServerAccount[] {ServerAccount.NOBODY, ServerAccount.NAMESPACE, ServerAccount.NOBODY}) {
      PostgresCluster cluster = cluster(account);
      cluster.createUnlessThere("postgres", password);
      cluster.start(0x7000 + account.ordinal());
      assertThat(cluster.pid()).as(account.name()).isPresent();
      cluster.stop();
      assertThat(cluster.pid()).isEmpty();
    }
  }

  @Test
  void saysWhichFolderBarsTheWay() throws Exception {
    Path barred = Files.createDirectory(folder.resolve("barred"));
    Files.setPosixFilePermissions(barred, PosixFilePermissions.fromString("rwx------"));
    Path inside = Files.createDirectory(barred.resolve("inside"));

    assertThatThrownBy(() -> ServerAccount.NOBODY.takeOver(inside))
        .hasMessageContaining(barred.toRealPath().toString())
        .hasMessageContaining("--data");
  }

  private PostgresCluster cluster(ServerAccount account) {
    return new PostgresCluster(
        folder,
        PostgresEngine.unpackBelow(EmbeddedPostgresTests.ENGINES),
        PostgresSettings.FOR_TESTS,
        account);
  }
}
