package org.nuanyang.calculators.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.calculators.internal.courts.CourtSums;
import org.nuanyang.calculators.internal.harm.HarmSums;
import org.nuanyang.calculators.internal.labour.LabourSums;
import org.nuanyang.calculators.internal.money.MoneySums;
import org.nuanyang.calculators.internal.sheet.Definition;
import org.nuanyang.calculators.internal.sheet.Echo;
import org.nuanyang.calculators.internal.sheet.Figures;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.InputReader;
import org.nuanyang.calculators.internal.sheet.Printed;
import org.nuanyang.calculators.internal.sheet.Sheet;
import org.nuanyang.calculators.internal.terms.TermSums;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/** All calculators: a data file says what each asks and answers, a formula works it out. */
@Component
class CalculatorBook implements Calculators {

  private static final String COMMON = "common";

  /** One calculator ready to work. */
  private record Entry(Calculator calculator, Printed printed, Formula formula) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Figures figures;
  private final WorkCalendar offices;

  CalculatorBook(Policies policies, WorkCalendar offices, Clock clock, @Value("${nuanyang.city.code}") String city) {
    this.figures = new Figures(policies, city, clock);
    this.offices = offices;
    Map<String, Formula> formulas = new LinkedHashMap<>();
    for (Formula formula : formulas()) formulas.put(formula.id(), formula);
    Map<String, Definition> definitions = definitions();
    Definition common = definitions.remove(COMMON);
    if (!definitions.keySet().equals(formulas.keySet()))
      throw new IllegalStateException("calculators described " + definitions.keySet() + ", worked " + formulas.keySet());
    definitions.values().stream().sorted(Comparator.comparingInt(Definition::order)).forEach(definition ->
        entries.put(
            definition.id(),
            new Entry(definition.calculator(), new Printed(definition, common), formulas.get(definition.id()))));
  }

  private static List<Formula> formulas() {
    List<Formula> all = new ArrayList<>(CourtSums.all());
    all.addAll(LabourSums.all());
    all.addAll(HarmSums.all());
    all.addAll(MoneySums.all());
    all.addAll(TermSums.all());
    return all;
  }

  private static Map<String, Definition> definitions() {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // an unsaid yes or no is no
            .withConfigOverride(List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();
    Map<String, Definition> definitions = new LinkedHashMap<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:calculators/*.yaml")) {
        try (InputStream content = file.getInputStream()) {
          Definition definition = yaml.readValue(content, Definition.class);
          definitions.put(definition.id(), definition);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("a calculator's file cannot be read", e);
    }
    return definitions;
  }

  @Override
  public List<Calculator> all() {
    return entries.values().stream().map(Entry::calculator).toList();
  }

  @Override
  public Calculator find(String id) {
    return entry(id).calculator;
  }

  @Override
  public Worksheet work(String id, Map<String, ?> given) {
    Entry entry = entry(id);
    InputReader.Reading reading = InputReader.read(entry.calculator.inputs(), given);
    Sheet sheet = new Sheet(entry.printed, figures, offices, this::work);
    entry.formula.work(reading.given(), sheet);
    if (!reading.unknown().isEmpty()) sheet.warn("NOT_READ", "names", String.join("、", reading.unknown()));
    return sheet.handOver(Echo.of(reading.given()));
  }

  private Entry entry(String id) {
    Entry entry = entries.get(id);
    if (entry == null) throw new Missing("calculators.unknown");
    return entry;
  }
}
