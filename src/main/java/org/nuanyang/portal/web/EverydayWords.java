package org.nuanyang.portal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Guesses from a person's own words which matters they may mean. A guess only opens a page; it decides nothing. */
@Component
class EverydayWords {

  private static final int GUESSES = 3;

  private final Book book;

  EverydayWords() throws IOException {
    try (InputStream file = new ClassPathResource("portal/everyday-words.yaml").getInputStream()) {
      book = new YAMLMapper().readValue(file, Book.class);
    }
  }

  /** Codes of the matters that fit best, best first; empty when nothing was recognised. */
  List<String> guess(String story) {
    record Guess(String matter, int weight) {}
    return book.matters().entrySet().stream()
        .map(entry -> new Guess(entry.getKey(), weight(entry.getValue(), story)))
        .filter(guess -> guess.weight() > 0)
        .sorted(Comparator.comparingInt(Guess::weight).reversed())
        .limit(GUESSES)
        .map(Guess::matter)
        .toList();
  }

  /** Whether somebody may be in danger right now. */
  boolean tellOfDanger(String story) {
    return book.danger().stream().anyMatch(story::contains);
  }

  private static int weight(List<String> words, String story) {
    return words.stream().filter(story::contains).mapToInt(word -> word.length() * word.length()).sum();
  }

  record Book(List<String> danger, Map<String, List<String>> matters) {}
}
