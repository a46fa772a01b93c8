package org.nuanyang.counsel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.Answer.CitedArticle;
import org.nuanyang.counsel.Answer.Deadline;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.shared.StatutoryTerm;
import org.nuanyang.shared.TermUnit;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Counts on the calendar the terms whose articles an answer cites, from the date a person told. */
@Component
class PeriodsOfLaw {

  private record Period(String law, String article, int amount, TermUnit unit, String from) {

    boolean standsIn(CitedArticle cited) {
      return law.equals(cited.law()) && cited.article().startsWith(article);
    }

    StatutoryTerm term() {
      return new StatutoryTerm(amount, unit, true);
    }
  }

  private final List<Period> periods;
  private final CitationGate gate;
  private final WorkCalendar calendar;
  private final Clock clock;

  PeriodsOfLaw(CitationGate gate, WorkCalendar calendar, Clock clock) throws IOException {
    this.gate = gate;
    this.calendar = calendar;
    this.clock = clock;
    try (InputStream file = new ClassPathResource("counsel/periods.yaml").getInputStream()) {
      periods = new YAMLMapper().readValue(file, new TypeReference<List<Period>>() {});
    }
  }

  /** @param told the date the story names; null when it names none */
  List<Deadline> count(Collection<String> terms, @Nullable LocalDate told) {
    return gate.passing(terms).stream().map(term -> counted(term, told)).toList();
  }

  private Deadline counted(Statement term, @Nullable LocalDate told) {
    Optional<Period> known =
        periods.stream().filter(period -> term.citations().stream().anyMatch(period::standsIn)).findFirst();
    if (told == null || known.isEmpty()) return new Deadline(term, null, null, null, false);
    LocalDate last = known.get().term().lastDayFrom(told, calendar);
    return new Deadline(term, known.get().from(), told, last, last.isBefore(LocalDate.now(clock)));
  }
}
