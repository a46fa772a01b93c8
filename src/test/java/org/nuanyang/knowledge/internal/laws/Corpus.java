package org.nuanyang.knowledge.internal.laws;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanyang.shared.Citation;

/**
 * The law texts beside the repository, read into memory. Tests on them are skipped where they are absent;
 * {@code NUANYANG_LAWS} names another folder.
 */
final class Corpus {

  private final Map<String, Map<String, String>> articles = new HashMap<>();

  private Corpus() {}

  static Path folder() {
    String named = System.getenv("NUANYANG_LAWS");
    List<String> places = named == null ? List.of("../shared/laws", "../../shared/laws") : List.of(named);
    Optional<Path> found = places.stream().map(Path::of).filter(place -> Files.isRegularFile(place.resolve(Manifest.NAME))).findFirst();
    assumeTrue(found.isPresent(), "no law texts beside the repository");
    return found.get();
  }

  static List<LawText> texts() throws IOException {
    Path folder = folder();
    Manifest manifest = Manifest.read(Files.readString(folder.resolve(Manifest.NAME)));
    List<LawText> texts = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(f -> f.toString().endsWith(".md") && !f.endsWith("README.md"))::iterator) {
        texts.add(TextReader.read(folder.relativize(file).toString(), Files.readString(file), manifest));
      }
    }
    return texts;
  }

  /** What is in force on a day. */
  static Corpus on(LocalDate day) throws IOException {
    var corpus = new Corpus();
    for (LawText text : texts()) {
      if (text.repealed() || text.inForceFrom().isAfter(day)) continue;
      var held = corpus.articles.computeIfAbsent(LawName.key(text.name()), key -> new HashMap<>());
      for (Piece piece : text.pieces()) held.put(piece.key(), piece.text());
      if (text.articles() == 0) for (Piece piece : text.pieces()) if (piece.number() != null) held.putIfAbsent(piece.number(), piece.text());
    }
    return corpus;
  }

  boolean holds(String law) {
    return articles.containsKey(LawName.key(law));
  }

  /** What is wrong with a citation; empty when it exists and is in force, down to paragraph and item. */
  Optional<String> wrong(Citation citation) {
    var held = articles.get(LawName.key(citation.law()));
    if (held == null) return Optional.of("no such law in force");
    if (citation.article().isBlank()) return Optional.empty();
    if (held.containsKey(citation.article())) return Optional.empty();
    Optional<CitedPlace> place = CitedPlace.read(citation.article());
    if (place.isEmpty()) return Optional.of("not an article");
    String text = held.get(place.get().article().key());
    if (text == null) return Optional.of("no such article");
    return place.get().in(text).isPresent() ? Optional.empty() : Optional.of("no such paragraph or item");
  }

  /** The words of the cited place; empty for a whole text, and when there is none. */
  Optional<String> quoted(Citation citation) {
    var held = articles.get(LawName.key(citation.law()));
    if (held == null || citation.article().isBlank()) return Optional.empty();
    return CitedPlace.read(citation.article()).flatMap(place -> Optional.ofNullable(held.get(place.article().key())).flatMap(place::in));
  }
}
