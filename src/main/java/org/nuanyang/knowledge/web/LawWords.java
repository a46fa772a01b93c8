package org.nuanyang.knowledge.web;

import java.util.List;
import org.nuanyang.knowledge.LawStatus;
import org.springframework.stereotype.Component;

/** What templates need to lay laws out. */
@Component("lawWords")
class LawWords {

  /** The tone of a status badge. */
  public String tone(LawStatus status) {
    return switch (status) {
      case IN_FORCE -> "good";
      case NOT_YET_IN_FORCE -> "info";
      case AMENDED -> "warn";
      case REPEALED -> "bad";
    };
  }

  public List<ArticleText.Block> blocks(List<String> paragraphs) {
    return ArticleText.of(paragraphs).blocks();
  }

  /** Begins a long text, for a list of hits. */
  public String beginning(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
