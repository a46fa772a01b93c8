package org.nuanyang.knowledge.internal.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * Digests of what the cited places said when the shipped texts were compared with the law. The words of the
 * law do not travel with the platform; a digest is enough to see that they changed.
 */
public final class ShippedBasis {

  /** By law and article with a tab between them. */
  public static final Map<String, String> DIGESTS = read();

  private ShippedBasis() {}

  private static Map<String, String> read() {
    Map<String, String> digests = new HashMap<>();
    try (InputStream file = new ClassPathResource("knowledge/basis.tsv").getInputStream()) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
        int cut = line.lastIndexOf('\t');
        if (cut > 0) digests.put(line.substring(0, cut), line.substring(cut + 1));
      });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(digests);
  }
}
