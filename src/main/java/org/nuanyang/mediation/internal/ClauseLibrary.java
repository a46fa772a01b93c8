package org.nuanyang.mediation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Clause;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Citation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The clauses, from {@code mediation/clauses.yaml}, and how they read with their blanks filled. */
@Component
class ClauseLibrary {

  private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");

  private record Written(
      String id, String group, String title, String text, List<Gap> blanks, @Nullable String duty, @Nullable List<String> categories,
      @Nullable List<String> suggests, String basis) {}

  private record Gap(String name, String label, String kind, @Nullable Boolean optional, @Nullable List<String> options) {}

  private record File(List<Written> clauses) {}

  private final Map<String, Clause> clauses = new LinkedHashMap<>();

  ClauseLibrary() throws IOException {
    try (InputStream data = new ClassPathResource("mediation/clauses.yaml").getInputStream()) {
      for (Written one : new YAMLMapper().readValue(data, File.class).clauses()) clauses.put(one.id(), read(one));
    }
    for (Clause one : clauses.values()) mustBeSound(one);
  }

  private static Clause read(Written one) {
    List<Clause.Blank> blanks =
        one.blanks().stream().map(gap -> new Clause.Blank(gap.name(), gap.label(), gap.kind(), Boolean.TRUE.equals(gap.optional()), orNone(gap.options()))).toList();
    return new Clause(
        one.id(), one.group(), one.title(), one.text(), blanks, one.duty(), orNone(one.categories()), orNone(one.suggests()), cited(one.basis()));
  }

  private static List<String> orNone(@Nullable List<String> some) {
    return some == null ? List.of() : List.copyOf(some);
  }

  /** 民法典第五百零九条 as law and article. */
  static Citation cited(String written) {
    return Sourced.of("【" + written + "】").sources().getFirst();
  }

  private void mustBeSound(Clause one) {
    Matcher named = BLANK.matcher(one.text());
    while (named.find()) if (blank(one, named.group(1)).isEmpty()) throw new IllegalStateException("clause " + one.id() + " has no blank " + named.group(1));
    for (String other : one.suggests()) if (!clauses.containsKey(other)) throw new IllegalStateException("clause " + one.id() + " suggests unknown " + other);
  }

  private static Optional<Clause.Blank> blank(Clause clause, String name) {
    return clause.blanks().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Those made for the kind of dispute first. */
  List<Clause> fitting(Category category) {
    return clauses.values().stream()
        .filter(one -> one.categories().isEmpty() || one.categories().contains(category.name()))
        .sorted(Comparator.comparing((Clause one) -> one.categories().isEmpty()))
        .toList();
  }

  List<Clause> all() {
    return List.copyOf(clauses.values());
  }

  Optional<Clause> find(String id) {
    return Optional.ofNullable(clauses.get(id));
  }

  /** The clause in words; what is not filled in stands as a line for the pen. @param names of the parties by their ids */
  String words(AgreementText.Term term, Map<String, String> names) {
    Clause clause = find(term.clause()).orElseThrow();
    return BLANK
        .matcher(clause.text())
        .replaceAll(
            found -> {
              Clause.Blank blank = blank(clause, found.group(1)).orElseThrow();
              return Matcher.quoteReplacement(shown(blank, term.value(blank.name()), names));
            });
  }

  private static String shown(Clause.Blank blank, String value, Map<String, String> names) {
    if (value.isEmpty()) return "____";
    return switch (blank.kind()) {
      case "PARTY" -> names.getOrDefault(value, "____");
      case "MONEY" -> Filled.money(value).map(sum -> sum.toString().replace(",", "")).orElse("____");
      case "DAY" -> Filled.day(value).map(day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日").orElse("____");
      case "RATE" -> value + "%";
      default -> value;
    };
  }
}
