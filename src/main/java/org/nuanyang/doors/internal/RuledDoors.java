package org.nuanyang.doors.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.doors.Door;
import org.nuanyang.doors.DoorAdvice;
import org.nuanyang.doors.DoorFacts;
import org.nuanyang.doors.DoorQuestion;
import org.nuanyang.doors.Doors;
import org.nuanyang.doors.LastDay;
import org.nuanyang.doors.Topic;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;

/** Looks up the door by the shipped rules: the first that speaks for what was said. */
@Component
class RuledDoors implements Doors {

  private final DoorBook book;
  private final Terms terms;

  RuledDoors(Terms terms) throws IOException {
    this.book = DoorBook.shipped();
    this.terms = terms;
  }

  @Override
  public List<Topic> topics() {
    return book.topics();
  }

  @Override
  public Optional<Topic> topic(String code) {
    return book.topics().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  @Override
  public List<DoorQuestion> questions(Topic topic) {
    return topic.asks().stream().map(this::question).toList();
  }

  private DoorQuestion question(String code) {
    return book.questions().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  @Override
  public Optional<DoorAdvice> advise(DoorFacts facts) {
    Optional<Topic> topic = topic(facts.topic());
    if (topic.isEmpty() || questions(topic.get()).stream().anyMatch(one -> one.label(facts.answers().getOrDefault(one.code(), "")).isEmpty()))
      return Optional.empty();
    return book.rules().stream()
        .filter(rule -> rule.topic().equals(facts.topic()) && rule.speaksFor(facts.answers()))
        .findFirst()
        .map(rule -> new DoorAdvice(topic.get(), rule.ways().stream().map(way -> way(way, facts.since())).toList()));
  }

  private DoorAdvice.Way way(DoorBook.RuledWay ruled, @Nullable LocalDate since) {
    @Nullable LastDay last = ruled.term() == null || since == null ? null : terms.last(ruled.term(), since);
    return new DoorAdvice.Way(door(ruled.door()), ruled.why(), Objects.requireNonNullElse(ruled.basis(), List.of()), ruled.term() != null, last);
  }

  @Override
  public List<Door> doors() {
    return book.doors();
  }

  @Override
  public Door door(String code) {
    return book.doors().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> new Missing("doors.unknown"));
  }
}
