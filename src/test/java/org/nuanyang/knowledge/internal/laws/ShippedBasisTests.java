package org.nuanyang.knowledge.internal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuanyang.knowledge.PlaceDigest;
import org.nuanyang.knowledge.Sourced;

/**
 * What the shipped texts cite has its digest in {@code knowledge/basis.tsv}, so that a later version of the
 * law is noticed. When this fails after texts were changed, copy {@code target/basis.tsv} over it.
 */
class ShippedBasisTests {

  /** So many may be new before the file has to be written again. */
  private static final int FEW = 30;

  private static final Path SHIPPED = Path.of("src/main/resources/knowledge");

  @Test
  void everyCitedPlaceHasItsDigest() throws IOException {
    Corpus corpus = Corpus.on(LocalDate.of(2026, 11, 22));
    var digests = new TreeMap<String, String>();
    try (Stream<Path> all = Stream.concat(Files.walk(SHIPPED.resolve("guides")), Files.walk(SHIPPED.resolve("examples")))) {
      for (Path file : (Iterable<Path>) all.filter(file -> file.toString().endsWith(".yaml"))::iterator) {
        Sourced.of(Files.readString(file).replace("\n", " ")).sources()
            .forEach(source -> corpus.quoted(source).ifPresent(words -> digests.put(PlaceDigest.key(source), PlaceDigest.of(words))));
      }
    }
    var lines = new StringBuilder();
    digests.forEach((place, digest) -> lines.append(place).append('\t').append(digest).append('\n'));
    Files.writeString(Path.of("target/basis.tsv"), lines);

    var held = Files.readString(SHIPPED.resolve("basis.tsv")).lines().collect(Collectors.toMap(line -> line.substring(0, line.lastIndexOf('\t')), line -> line.substring(line.lastIndexOf('\t') + 1)));
    assertThat(digests.entrySet().stream().filter(each -> held.containsKey(each.getKey()) && !held.get(each.getKey()).equals(each.getValue()))).isEmpty();
    assertThat(digests.keySet().stream().filter(place -> !held.containsKey(place))).as("places nobody would notice a change of").hasSizeLessThan(FEW);
    assertThat(held).hasSizeGreaterThan(1_000);
  }
}
