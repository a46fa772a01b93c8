package org.nuanyang.mediation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanyang.mediation.Impartiality.Interest;
import org.nuanyang.mediation.InterestEffect;
import org.nuanyang.shared.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The ties a mediator is asked about: dated rows of {@code mediation/interests.yaml}. */
@Component
class InterestRules {

  private record Row(String id, LocalDate from, @Nullable LocalDate to, String asks, InterestEffect effect, @Nullable String tells, String basis) {

    boolean inForce(LocalDate on) {
      return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }

    Interest interest() {
      return new Interest(id, asks, effect, tells, ClauseLibrary.cited(basis).toString());
    }
  }

  private record File(List<Row> interests) {}

  private final List<Row> rows;

  InterestRules() throws IOException {
    try (InputStream data = new ClassPathResource("mediation/interests.yaml").getInputStream()) {
      rows = new YAMLMapper().readValue(data, File.class).interests();
    }
    for (Row row : rows) if ((row.effect() == InterestEffect.TOLD) != (row.tells() != null)) throw new IllegalStateException("told or not: " + row.id());
  }

  List<Interest> on(LocalDate day) {
    return rows.stream().filter(row -> row.inForce(day)).map(Row::interest).toList();
  }

  /** What follows from these ties. @throws Refusal one of them is not asked on this day */
  InterestEffect effect(Collection<String> ids, LocalDate day) {
    List<Interest> known = on(day).stream().filter(one -> ids.contains(one.id())).toList();
    if (known.size() < ids.size()) throw new Refusal("mediation.interest.choose");
    return InterestEffect.gravest(known.stream().map(Interest::effect).toList());
  }

  /** What parties read of these ties, whenever they were stated. */
  List<String> tells(Collection<String> ids) {
    return rows.stream().filter(row -> ids.contains(row.id())).map(Row::tells).filter(Objects::nonNull).distinct().toList();
  }

  List<String> asks(Collection<String> ids) {
    return rows.stream().filter(row -> ids.contains(row.id())).map(Row::asks).distinct().toList();
  }
}
