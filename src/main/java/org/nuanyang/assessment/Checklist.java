package org.nuanyang.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Choice;

/**
 * What is asked about disputes of one category.
 *
 * @param purpose which disputes it is for, in one plain sentence
 */
public record Checklist(Category category, String title, String purpose, List<Group> groups) {

  /** Facts asked on one screen. */
  public record Group(String id, String title, List<Fact> facts) {}

  /** One fact. @param hint where to look it up; null when the question says it all */
  public record Fact(String id, FactType type, String question, @Nullable String hint, List<Choice> options) {

    public Optional<String> label(String value) {
      return options.stream().filter(option -> option.value().equals(value)).map(Choice::label).findFirst();
    }
  }

  public Stream<Fact> facts() {
    return groups.stream().flatMap(group -> group.facts().stream());
  }
}
