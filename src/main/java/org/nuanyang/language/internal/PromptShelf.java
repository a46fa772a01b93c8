package org.nuanyang.language.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Instructions as files, {@code language/prompts/<name>/<version>.txt}: the system's words, a line of dashes, the
 * user's words. A version that was in use is never edited; the highest one is used.
 */
final class PromptShelf {

  private static final String BORDER = "\n-----\n";

  private final Map<String, Prompt> newest = new ConcurrentHashMap<>();

  /** @throws IllegalStateException when there is none of this name */
  Prompt newest(String name) {
    return newest.computeIfAbsent(name, PromptShelf::read);
  }

  private static Prompt read(String name) {
    try {
      Resource[] versions = new PathMatchingResourcePatternResolver().getResources("classpath*:language/prompts/" + name + "/*.txt");
      Resource last =
          Arrays.stream(versions).max(Comparator.comparingInt(PromptShelf::version)).orElseThrow(() -> new IllegalStateException("no prompt " + name));
      String[] parts = last.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n").split(BORDER, 2);
      return new Prompt(name + "/" + version(last), parts[0].strip(), parts[1].strip());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int version(Resource file) {
    return Integer.parseInt(file.getFilename().replace(".txt", ""));
  }
}
