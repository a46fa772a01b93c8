package org.nuanyang.knowledge.internal.laws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip of texts. It is inflated once before anything is taken from it: what an entry says of its own
 * size is not believed, a name that leads out of the archive refuses the whole.
 */
final class Archive extends Parcel {

  private static final int BUFFER = 1 << 16;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  static Archive open(Path file, String name) {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
      try {
        var archive = new Archive(new ZipFile(file.toFile(), charset));
        try {
          archive.inspect(name);
          return archive;
        } catch (IOException | RuntimeException refused) {
          archive.close();
          throw refused;
        }
      } catch (ZipException | IllegalArgumentException wrongNames) {
        // names in the other encoding; a broken archive fails in both
      } catch (IOException unreadable) {
        break;
      }
    }
    throw new UnreadableLaw("knowledge.import.broken-zip", name);
  }

  private void inspect(String name) throws IOException {
    if (zip.size() > MOST_FILES) throw new UnreadableLaw("knowledge.import.too-many", name, MOST_FILES);
    long whole = 0;
    byte[] buffer = new byte[BUFFER];
    Enumeration<? extends ZipEntry> all = zip.entries();
    while (all.hasMoreElements()) {
      ZipEntry entry = all.nextElement();
      String path = entry.getName().replace('\\', '/');
      if (leadsOut(path)) throw new UnreadableLaw("knowledge.import.leads-out", name);
      if (entry.isDirectory()) continue;
      try (InputStream content = zip.getInputStream(entry)) {
        long size = 0;
        for (int read; (read = content.read(buffer)) > 0; ) {
          size += read;
          whole += read;
          if (size > LARGEST_TEXT) throw new UnreadableLaw("knowledge.import.too-large", path, LARGEST_TEXT >> 20);
          if (whole > LARGEST_WHOLE) throw new UnreadableLaw("knowledge.import.too-large", name, LARGEST_WHOLE >> 20);
        }
      }
      if (entries.put(path, entry) != null) throw new UnreadableLaw("knowledge.import.twice", path);
    }
  }

  private static boolean leadsOut(String path) {
    return path.startsWith("/") || path.matches("(?s).*(^|/)\\.\\.(/|$).*") || path.matches("^[A-Za-z]:.*") || path.indexOf('\0') >= 0;
  }

  @Override
  Stream<String> names() {
    return entries.keySet().stream();
  }

  @Override
  byte[] bytes(String file) {
    try (InputStream content = zip.getInputStream(entries.get(file))) {
      return atMost(content, LARGEST_TEXT, file);
    } catch (IOException broken) {
      throw new UnreadableLaw("knowledge.import.broken-zip", file);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
