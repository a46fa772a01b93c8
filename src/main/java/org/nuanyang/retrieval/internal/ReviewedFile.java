package org.nuanyang.retrieval.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nuanyang.retrieval.ReviewedConsultation;
import org.nuanyang.shared.Citation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads questions with the articles that answer them, one JSON object a line. */
final class ReviewedFile {

  private static final int LONGEST = 2_000;

  private ReviewedFile() {}

  /** Only articles that the collection has are taken; {@code in_corpus} says which. */
  static List<ReviewedConsultation> read(Path file, JsonMapper json) {
    List<ReviewedConsultation> all = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) all.add(one(json.readTree(line)));
      }
    } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
      throw new IllegalArgumentException(file + ":" + number + ": " + unreadable.getMessage());
    }
    return all;
  }

  private static ReviewedConsultation one(JsonNode node) {
    String question = node.path("question").asString("").strip();
    if (question.isEmpty() || question.length() > LONGEST) throw new IllegalArgumentException("question: 1 to " + LONGEST + " characters");
    List<Citation> articles = new ArrayList<>();
    for (JsonNode article : node.path("relevant")) {
      String law = article.path("law").asString("");
      String number = article.path("article").asString("");
      if (law.isEmpty() || number.isEmpty()) throw new IllegalArgumentException("relevant: law and article");
      if (article.path("in_corpus").asBoolean(true)) articles.add(new Citation(law, number));
    }
    return new ReviewedConsultation(question, articles, node.path("reviewer").asString(node.path("id").asString("")));
  }
}
