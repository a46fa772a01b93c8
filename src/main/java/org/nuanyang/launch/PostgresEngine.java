package org.nuanyang.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that travel inside the artefact, unpacked once into a folder. */
record PostgresEngine(Path folder) {

  /** Unpacks the programs for this machine below {@code parent} unless they already lie there; whoever is second waits for the first. */
  static synchronized PostgresEngine unpackBelow(Path parent) {
    Path folder = parent.toAbsolutePath().normalize().resolve("engine-" + edition());
    if (Files.isExecutable(folder.resolve("bin/postgres"))) return new PostgresEngine(folder);
    try {
      Files.createDirectories(folder.getParent());
      Path fresh = Files.createTempDirectory(folder.getParent(), "unpacking-");
      unpack(fresh);
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
      putInPlace(fresh, folder);
      return new PostgresEngine(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot unpack PostgreSQL into " + folder, failed);
    }
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static void putInPlace(Path fresh, Path folder) throws IOException {
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException another) {
      // Two processes unpacked at once: the first one's copy is as good as ours.
      FileSystemUtils.deleteRecursively(fresh);
      if (!Files.isExecutable(folder.resolve("bin/postgres"))) throw another;
    }
  }

  private static void unpack(Path target) throws IOException {
    try (InputStream archive = archive();
        var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        Path place = target.resolve(entry.getName()).normalize();
        if (!place.startsWith(target)) throw new IOException("entry outside: " + entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(place);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(place.getParent());
          Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(place.getParent());
          Files.copy(tar, place);
          if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }

  /** Another release of PostgreSQL is another archive, hence another size. */
  private static long edition() {
    try {
      return archiveAddress().openConnection().getContentLengthLong();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream archive() throws IOException {
    return archiveAddress().openStream();
  }

  private static URL archiveAddress() {
    String machine =
        switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
          case "aarch64", "arm64" -> "arm_64";
          default -> "x86_64";
        };
    String name = "/postgres-linux-" + machine + ".txz";
    return Objects.requireNonNull(
        PostgresEngine.class.getResource(name), "no PostgreSQL for this machine on board: " + name);
  }
}
