package org.nuanyang.knowledge.internal.laws;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of law texts beside the repository; tests on it are skipped where it is absent. */
final class Corpus {

  private static final Path FOLDER = Path.of(System.getProperty("nuanyang.laws", "../shared/laws"));

  private Corpus() {}

  static Path folder() {
    Path folder = Files.isDirectory(FOLDER) ? FOLDER : Path.of("../../shared/laws");
    assumeTrue(Files.isRegularFile(folder.resolve(Manifest.NAME)), "no law texts beside the repository");
    return folder;
  }
}
