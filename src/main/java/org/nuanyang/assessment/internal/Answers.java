package org.nuanyang.assessment.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.FactType;
import org.nuanyang.assessment.FactsUnclear.Fault;

/** Answers as they were sent, read fact by fact: what can be used, and what is wrong with the rest. */
record Answers(Map<String, List<String>> values, List<Fault> faults) {

  static final String OPEN = "unsure";
  private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

  static Answers read(Checklist checklist, Map<String, String> sent, LocalDate today) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<Fault> faults = new ArrayList<>();
    Map<String, Checklist.Fact> known = new LinkedHashMap<>();
    checklist.facts().forEach(fact -> known.put(fact.id(), fact));
    sent.forEach((name, value) -> {
      Checklist.Fact fact = known.get(name);
      if (fact == null) faults.add(new Fault(name, "UNKNOWN_FACT"));
      else if (value != null && !value.isBlank() && !value.strip().equals(OPEN)) {
        List<String> said = said(fact, value.strip());
        String fault = fault(fact, said, today);
        if (fault == null) values.put(name, said);
        else faults.add(new Fault(name, fault));
      }
    });
    return new Answers(values, faults);
  }

  private static List<String> said(Checklist.Fact fact, String value) {
    if (fact.type() == FactType.CHOICES) return List.of(value.split("\\s*,\\s*"));
    if (fact.type() == FactType.MONEY) return List.of(value.replaceAll("[,，\\s元]", ""));
    return List.of(value);
  }

  private static @Nullable String fault(Checklist.Fact fact, List<String> said, LocalDate today) {
    return switch (fact.type()) {
      case CHOICE, CHOICES -> said.stream().allMatch(value -> fact.label(value).isPresent()) ? null : "NOT_AN_OPTION";
      case MONEY -> said.getFirst().matches("[0-9]{1,12}(\\.[0-9]{1,2})?") ? null : "NOT_MONEY";
      case DATE -> day(said.getFirst(), today);
    };
  }

  private static @Nullable String day(String value, LocalDate today) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.isAfter(today)) return "IN_FUTURE";
      return day.isBefore(EARLIEST) ? "NOT_A_DATE" : null;
    } catch (DateTimeParseException unreadable) {
      return "NOT_A_DATE";
    }
  }

}
