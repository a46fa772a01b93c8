package org.nuanyang.retrieval.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which an operator keeps vectors across installations: one file a model, records of digest and
 * vector, appended to. With it a second machine, or a fresh database, never embeds what one has embedded.
 */
final class VectorFolder {

  private final @Nullable Path folder;
  private @Nullable Map<Digest, byte[]> read;

  VectorFolder(@Nullable Path folder) {
    this.folder = folder;
  }

  synchronized Map<Digest, Vector> find(Collection<Digest> digests, String model) {
    if (folder == null || digests.isEmpty()) return Map.of();
    if (read == null) read = readAll(file(folder, model));
    Map<Digest, Vector> found = new HashMap<>();
    for (Digest digest : digests) {
      byte[] values = read.get(digest);
      if (values != null) found.put(digest, Vector.of(values));
    }
    return found;
  }

  synchronized void keep(Map<Digest, Vector> vectors, String model) {
    if (folder == null || vectors.isEmpty()) return;
    ByteBuffer records = ByteBuffer.allocate(vectors.size() * (Digest.BYTES + Vector.DIMENSIONS));
    vectors.forEach((digest, vector) -> records.put(digest.bytes()).put(vector.values()));
    try {
      Files.createDirectories(folder);
      try (FileChannel end = FileChannel.open(file(folder, model), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        end.write(records.flip());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path file(Path folder, String model) {
    return folder.resolve(model + ".vectors");
  }

  private static Map<Digest, byte[]> readAll(Path file) {
    Map<Digest, byte[]> all = new HashMap<>();
    if (!Files.exists(file)) return all;
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      long records = Files.size(file) / (Digest.BYTES + Vector.DIMENSIONS); // one cut off in writing is left out
      for (long i = 0; i < records; i++) {
        Digest digest = Digest.of(in.readNBytes(Digest.BYTES));
        all.put(digest, in.readNBytes(Vector.DIMENSIONS));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return all;
  }
}
