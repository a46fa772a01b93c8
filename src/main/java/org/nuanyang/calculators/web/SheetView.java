package org.nuanyang.calculators.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.FieldType;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.shared.Citation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A worked sheet as a page shows it: values in words, lines with their articles and the way to them. */
@Component
class SheetView {

  /** A result with its value in words. */
  record Figure(String label, String value, String unit) {}

  /** Entries of a result that is a list, each a row of names and values. */
  record Table(String label, List<Map<String, String>> rows) {}

  /** One line of the working. @param link page of the article; null when the library does not have it */
  record Step(String title, String formula, @Nullable String amount, @Nullable String article, @Nullable String link) {}

  /** What a page shows of a worked sheet. */
  record View(
      List<Figure> main, List<Figure> others, List<Table> tables, List<Step> steps, List<String> warnings,
      List<Worksheet.Parameter> parameters, List<Step> citations) {}

  private final LawLibrary laws;
  private final MessageSource messages;
  private final Clock clock;

  SheetView(LawLibrary laws, MessageSource messages, Clock clock) {
    this.laws = laws;
    this.messages = messages;
    this.clock = clock;
  }

  View of(Worksheet sheet) {
    List<Figure> main = new ArrayList<>();
    List<Figure> others = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    for (Calculator.Result result : sheet.calculator().results()) {
      Object value = sheet.outputs().get(result.name());
      if (value == null || value instanceof List<?> empty && empty.isEmpty()) continue;
      if (result.type() == FieldType.LIST) tables.add(new Table(result.label(), rows((List<?>) value)));
      else if (!result.name().equals("rule")) (result.main() ? main : others).add(figure(result, value));
    }
    Map<Citation, String> links = new LinkedHashMap<>();
    List<Step> steps = new ArrayList<>();
    for (Worksheet.Line line : sheet.lines()) steps.add(step(line, links));
    List<Step> citations = new ArrayList<>();
    for (Citation citation : sheet.citations()) citations.add(new Step("", "", null, citation.toString(), link(citation, links)));
    List<String> warnings = sheet.warnings().stream().map(Worksheet.Warning::text).toList();
    return new View(main, others, tables, steps, warnings, sheet.parametersUsed(), citations);
  }

  private Figure figure(Calculator.Result result, Object value) {
    boolean part = result.type() == FieldType.SHARE;
    String unit = part ? "%" : result.unit() == null ? "" : result.unit();
    Object shown = part ? new BigDecimal((String) value).movePointRight(2).stripTrailingZeros().toPlainString() : value;
    return new Figure(result.label(), said(shown), unit);
  }

  /** Amounts in groups of three, days as people write them, codes in words. */
  private String said(Object value) {
    return switch (value) {
      case Boolean yes -> word(yes ? "yes" : "no");
      case List<?> several -> String.join("、", several.stream().map(this::said).toList());
      case String text when text.matches("-?[0-9]+\\.[0-9]{2}") -> String.format(Locale.ROOT, "%,.2f", new BigDecimal(text));
      case String code when code.matches("[A-Z][A-Z_]{3,}") -> word(code);
      default -> value.toString();
    };
  }

  private String word(String code) {
    String said = messages.getMessage("calculators.word." + code, null, code, Locale.SIMPLIFIED_CHINESE);
    return said == null ? code : said;
  }

  private List<Map<String, String>> rows(List<?> entries) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Object entry : entries) {
      if (!(entry instanceof Map<?, ?> map)) continue;
      Map<String, String> row = new LinkedHashMap<>();
      map.forEach((name, value) -> {
        boolean shown = value != null && !value.equals("") && !name.equals("order");
        if (shown && !(name.equals("place") && map.containsKey("body")))
          row.put(messages.getMessage("calculators.entry." + name, null, Locale.SIMPLIFIED_CHINESE), said(value));
      });
      rows.add(row);
    }
    return rows;
  }

  private Step step(Worksheet.Line line, Map<Citation, String> links) {
    Citation citation = line.citation();
    String amount = line.amount() == null ? null : String.format(Locale.ROOT, "%,.2f", line.amount());
    String link = citation == null ? null : link(citation, links);
    return new Step(line.title(), line.formula(), amount, citation == null ? null : citation.toString(), link);
  }

  private @Nullable String link(Citation citation, Map<Citation, String> links) {
    return links.computeIfAbsent(citation, each -> laws.check(each, LocalDate.now(clock)).link());
  }
}
