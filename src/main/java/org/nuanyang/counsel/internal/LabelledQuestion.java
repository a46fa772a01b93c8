package org.nuanyang.counsel.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.shared.Citation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question with what a person found right for it.
 *
 * @param category code of the category, {@value #OUTSIDE} for what is no matter of law, empty when nobody labelled it
 * @param right articles that answer it; may be empty
 */
record LabelledQuestion(String question, String category, List<Citation> right) {

  static final String OUTSIDE = "OUTSIDE";

  boolean isOutside() {
    return category.equals(OUTSIDE);
  }

  /** One JSON object a line: {@code articles} as 劳动法第五十条, or {@code relevant} with law and article. */
  static List<LabelledQuestion> read(Path file, JsonMapper json) {
    List<LabelledQuestion> all = new ArrayList<>();
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

  private static LabelledQuestion one(JsonNode node) {
    String question = node.path("question").asString("").strip();
    if (question.isEmpty()) throw new IllegalArgumentException("question is missing");
    List<Citation> right = new ArrayList<>();
    for (JsonNode article : node.path("articles")) right.addAll(Sourced.of("【" + article.asString("") + "】").sources());
    for (JsonNode article : node.path("relevant")) {
      if (article.path("in_corpus").asBoolean(true)) right.add(new Citation(article.path("law").asString(""), article.path("article").asString("")));
    }
    return new LabelledQuestion(question, node.path("category").asString(""), right);
  }
}
