package org.nuanyang.shared.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of the installation that wraps all others: 32 hexadecimal digits from
 * {@code NUANYANG_MASTER_KEY}, or a file of the data folder that only its owner may read. Whoever
 * loses it loses every sealed field; it is not part of a database backup.
 */
@Component
class MasterKey {

  private final String given;
  private final Path file;

  MasterKey(
      @Value("${nuanyang.master-key:}") String given, @Value("${nuanyang.data}") Path data) {
    this.given = given.strip();
    this.file = data.resolve("keys").resolve("master.key");
  }

  /** @throws IllegalStateException when there is none */
  byte[] existing() {
    if (!given.isEmpty()) return parse(given);
    if (!Files.exists(file)) {
      throw new IllegalStateException(
          "this database was sealed with a master key that is missing here: set NUANYANG_MASTER_KEY"
              + " or put the file back to "
              + file.toAbsolutePath());
    }
    try {
      return parse(Files.readString(file).strip());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the master key " + file, unreadable);
    }
  }

  /** The key of a new installation, drawn by chance unless one was given. */
  byte[] existingOrNew() {
    if (given.isEmpty() && !Files.exists(file)) draw();
    return existing();
  }

  private void draw() {
    try {
      Files.createDirectories(
          file.getParent(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Path fresh =
          Files.createTempFile(
              file.getParent(),
              "master-",
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, HexFormat.of().formatHex(Sm4.random(Sm4.KEY_BYTES)));
      Files.move(fresh, file);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot keep the master key in " + file, failed);
    }
  }

  private static byte[] parse(String hex) {
    if (!hex.matches("[0-9a-fA-F]{32}")) {
      throw new IllegalStateException("the master key must be 32 hexadecimal digits");
    }
    return HexFormat.of().parseHex(hex);
  }
}
