package org.nuanyang.documents.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Contents on the local disk, sealed, each under an address made from itself. The address is keyed:
 * who steals the disk cannot even tell whether a known document lies on it.
 */
@Component
class SealedStore {

  private final Path folder;
  private final Vault vault;

  SealedStore(@Value("${nuanyang.data}") Path data, Vault vault) {
    this.folder = data.toAbsolutePath().resolve("files");
    this.vault = vault;
  }

  /** Stores the content and returns its address; when this returns, the content survives a power cut. */
  String put(byte[] content) {
    String address = HexFormat.of().formatHex(vault.blindIndex(digest(content)));
    Path file = path(address);
    if (Files.exists(file)) return address;
    Path writing = file.resolveSibling(address + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.createDirectories(file.getParent());
      try (var channel = FileChannel.open(writing, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer sealed = ByteBuffer.wrap(vault.seal(content));
        while (sealed.hasRemaining()) channel.write(sealed);
        channel.force(true);
      }
      Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE);
      for (Path parent = file.getParent(); parent.startsWith(folder); parent = parent.getParent()) settle(parent);
      return address;
    } catch (IOException e) {
      abandon(writing);
      throw new UncheckedIOException(e);
    }
  }

  byte[] get(String address) {
    try {
      return vault.open(Files.readAllBytes(path(address)));
    } catch (NoSuchFileException e) {
      throw new Missing("documents.file-missing");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For good; the key of one content cannot be thrown away alone, so the disk's own blocks are left to the disk. */
  void remove(String address) throws IOException {
    Files.deleteIfExists(path(address));
  }

  private Path path(String address) {
    return folder.resolve(address.substring(0, 2)).resolve(address.substring(2, 4)).resolve(address);
  }

  /** The name of a new file is only safe once its folder is written too. */
  private static void settle(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void abandon(Path writing) {
    try {
      Files.deleteIfExists(writing);
    } catch (IOException e) {
      // An unfinished file is harmless: nothing points to it.
    }
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
