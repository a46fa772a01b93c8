package org.nuanyang.assessment.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.FactType;
import org.nuanyang.knowledge.Sourced;

/** Puts days, sums and answers into the sentences of the rules. A piece in [[ ]] goes when something in it is not known. */
final class Wording {

  private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)(?:\\.([a-z0-9_.]+))?}");
  private static final String GAP = "____";
  private static final String YUAN = "元";

  private final Situation situation;
  private final Map<String, Checklist.Fact> facts;

  Wording(Situation situation) {
    this.situation = situation;
    this.facts = situation.rules().checklist().facts().collect(Collectors.toMap(Checklist.Fact::id, fact -> fact));
  }

  Sourced say(String text) {
    String kept = OPTIONAL.matcher(text).replaceAll(piece -> Matcher.quoteReplacement(filled(piece.group(1), null)));
    return Sourced.of(filled(kept, GAP));
  }

  List<Sourced> say(List<String> texts) {
    return texts.stream().map(this::say).toList();
  }

  /** An answer as it is read back. */
  String words(Checklist.Fact fact, List<String> values) {
    return fact.type() == FactType.MONEY ? written(values.getFirst()) + YUAN : bare(fact, values);
  }

  private static String bare(Checklist.Fact fact, List<String> values) {
    return values.stream().map(value -> fact.label(value).orElseGet(() -> written(value))).collect(Collectors.joining("、"));
  }

  /** @param gap what stands for the unknown; null drops the whole text */
  private String filled(String text, @Nullable String gap) {
    StringBuilder filled = new StringBuilder();
    Matcher at = PLACEHOLDER.matcher(text);
    while (at.find()) {
      String value = value(at.group(1), at.group(2));
      if (value == null && gap == null) return "";
      at.appendReplacement(filled, Matcher.quoteReplacement(value == null ? String.valueOf(gap) : value));
    }
    return at.appendTail(filled).toString();
  }

  private @Nullable String value(String name, @Nullable String path) {
    if (path == null) {
      List<String> said = situation.told(name).values();
      return said == null ? null : bare(facts.get(name), said);
    }
    return situation.sheet(name).map(sheet -> said(sheet.outputs(), path)).orElse(null);
  }

  /** {@code courts.place} are the places of all entries of the list courts. */
  private static @Nullable String said(Map<String, @Nullable Object> outputs, String path) {
    String[] steps = path.split("\\.", 2);
    Object value = outputs.get(steps[0]);
    if (value == null) return null;
    if (value instanceof List<?> list) {
      String joined = list.stream().map(each -> steps.length > 1 && each instanceof Map<?, ?> map ? String.valueOf(map.get(steps[1])) : String.valueOf(each)).distinct().collect(Collectors.joining("、"));
      return joined.isEmpty() ? null : joined;
    }
    return written(value.toString());
  }

  private static String written(String value) {
    if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      LocalDate day = LocalDate.parse(value);
      return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
    if (value.matches("[0-9]+\\.[0-9]{2}") || value.matches("[0-9]{1,15}")) {
      BigDecimal sum = new BigDecimal(value);
      return String.format(Locale.ROOT, sum.stripTrailingZeros().scale() <= 0 ? "%,.0f" : "%,.2f", sum);
    }
    return value;
  }
}
