package org.nuanyang.drafting.internal.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Screen;

/**
 * A guided document with its paper.
 *
 * @param parties by the field they are kept under; those of rows by the name of the list
 */
public record Definition(GuidedPaper face, Map<String, Party> parties, List<Part> paper, List<Total> totals, CommonWords words) {

  /** Every question outside of rows by its id. */
  public Map<String, Question> questions() {
    Map<String, Question> all = new LinkedHashMap<>();
    for (Screen screen : face.screens())
      if (screen.repeat() == null) for (Question question : screen.questions()) all.put(question.id(), question);
    return all;
  }

  /** The screen that fills a list; null when none does. */
  public @Nullable Screen lister(String list) {
    for (Screen screen : face.screens())
      if (screen.repeat() != null && screen.repeat().list().equals(list)) return screen;
    return null;
  }

  public @Nullable Question question(String list, String id) {
    Screen screen = lister(list);
    if (screen == null) return null;
    for (Question question : screen.questions()) if (question.id().equals(id)) return question;
    return null;
  }
}
