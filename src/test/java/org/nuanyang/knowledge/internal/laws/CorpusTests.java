package org.nuanyang.knowledge.internal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the collection is read as its list says. */
class CorpusTests {

  @Test
  void everyFileHasAsManyArticlesAsTheListSays() throws Exception {
    Path folder = Corpus.folder();
    Manifest manifest = Manifest.read(Files.readString(folder.resolve(Manifest.NAME)));
    List<String> different = new ArrayList<>();
    int read = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(f -> f.toString().endsWith(".md") && !f.endsWith("README.md"))::iterator) {
        String path = folder.relativize(file).toString();
        LawText text = TextReader.read(path, Files.readString(file), manifest);
        read++;
        if (text.expected() == null || text.articles() != text.expected()) different.add(path + ": " + text.articles() + ", not " + text.expected());
        if (System.getProperty("dump") != null) System.out.println("D " + path + "\t" + text.date() + "\t" + text.inForceFrom() + "\t" + text.pieces().size() + "\t" + text.repeals() + "\t" + text.region()+ "\t" + text.preamble().length());
      }
    }

    assertThat(different).isEmpty();
    assertThat(read).isGreaterThan(1800);
  }
}
