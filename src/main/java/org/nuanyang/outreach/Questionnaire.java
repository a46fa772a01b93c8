package org.nuanyang.outreach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanyang.knowledge.Sourced;
import org.jspecify.annotations.Nullable;

/** What a check-up asks, of the owner by dimension and of the workers in one list. */
public record Questionnaire(List<Dimension> dimensions, List<WorkerQuestion> workers) {

  public Questionnaire {
    dimensions = List.copyOf(dimensions);
    workers = List.copyOf(workers);
  }

  /** One side of a firm's life, such as 劳动用工; one screen. */
  public record Dimension(String id, String title, String about, List<Item> items) {
    public Dimension {
      items = List.copyOf(items);
    }
  }

  /**
   * One question to the owner.
   *
   * @param good the answer of a firm that keeps the law: yes, or no where the question names a wrong
   * @param weight 1 to 5, compared with the other questions of its dimension
   * @param risk what can happen, with its articles
   * @param remedy what to do, in the order to do it
   */
  public record Item(
      String id, String ask, @Nullable String hint, Reply good, int weight, RiskGrade grade, Sourced risk, List<Sourced> remedy) {
    public Item {
      remedy = List.copyOf(remedy);
    }

    public Standing standing(@Nullable Reply reply) {
      if (reply == null) return Standing.OPEN;
      return switch (reply) {
        case YES, NO -> reply == good ? Standing.KEPT : Standing.LACKING;
        case PARTLY -> Standing.HALF;
        case UNSURE -> Standing.UNCLEAR;
        case NOT_APPLICABLE -> Standing.NOT_CONCERNED;
      };
    }
  }

  /**
   * One question to the workers.
   *
   * @param about the owner's question it is set against
   */
  public record WorkerQuestion(String id, String ask, Reply good, Item about) {}

  public Optional<Dimension> dimension(String id) {
    return dimensions.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Stream<Item> items() {
    return dimensions.stream().flatMap(one -> one.items().stream());
  }
}
