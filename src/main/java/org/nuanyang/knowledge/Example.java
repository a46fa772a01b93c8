package org.nuanyang.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case told for learning (以案说法); nobody in it can be recognised.
 *
 * @param teaching whether it was made up for teaching; otherwise it was a real one without its names
 * @param facts what happened, a paragraph each
 * @param question what it was about, in one sentence
 * @param outcome how it ended and why, each with its sources
 * @param lessons what a person can learn from it
 * @param guide the guide that goes on from here; null when there is none
 */
public record Example(
    String id, String category, String title, boolean teaching, List<String> facts, String question, List<String> outcome, List<String> lessons,
    @Nullable String guide)
    implements Written {

  public Example {
    facts = List.copyOf(facts);
    outcome = List.copyOf(outcome);
    lessons = List.copyOf(lessons);
  }

  @Override
  public List<String> sentences() {
    List<String> all = new ArrayList<>(outcome);
    all.addAll(lessons);
    return all;
  }

  /** Everything people read of it, for looking through. */
  public String words() {
    List<String> all = new ArrayList<>(List.of(title, question));
    all.addAll(facts);
    all.addAll(outcome);
    all.addAll(lessons);
    return String.join("\n", all);
  }
}
