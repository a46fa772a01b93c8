package org.nuanyang.eligibility.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.Policies;

/** The rules of one profile on one day, put in order once: thousands of cases are judged by the same book. */
final class RuleBook {

  /** Words are not law: those of the first days are used for every day before. */
  private static final LocalDate FIRST_WORDS = LocalDate.of(2020, 1, 1);

  private final Policies policies;
  private final String profile;
  private final LocalDate day;
  private final Map<String, List<?>> tables = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> parameters = new ConcurrentHashMap<>();
  private volatile @Nullable Map<String, Rows.Matter> mattersByWord;
  private volatile @Nullable Map<String, Rows.Group> groupsByWord;
  private volatile @Nullable Map<String, Rows.FactWord> factsByWord;
  private volatile @Nullable Map<String, Rows.Remark> remarksByCode;

  RuleBook(Policies policies, String profile, LocalDate day) {
    this.policies = policies;
    this.profile = profile;
    this.day = day;
  }

  String profile() {
    return profile;
  }

  LocalDate day() {
    return day;
  }

  private LocalDate wordsDay() {
    return day.isBefore(FIRST_WORDS) ? FIRST_WORDS : day;
  }

  @SuppressWarnings("unchecked") // each name is always asked for with the same shape
  private <R> List<R> table(String name, LocalDate on, Class<R> shape, @Nullable Comparator<R> order) {
    return (List<R>) tables.computeIfAbsent(name, wanted -> {
      List<R> rows = policies.rows(profile, name, on, shape);
      return order == null ? rows : rows.stream().sorted(order).toList();
    });
  }

  List<Rows.Matter> matters() {
    return table("matters", wordsDay(), Rows.Matter.class, null);
  }

  Optional<Rows.Matter> matter(String folded) {
    Map<String, Rows.Matter> known = mattersByWord;
    if (known == null) mattersByWord = known = byWord(matters(), Rows.Matter::code, Rows.Matter::synonyms);
    return Optional.ofNullable(known.get(folded));
  }

  List<Rows.Category> categories() {
    return table("categories", wordsDay(), Rows.Category.class, Comparator.comparingInt(Rows.Category::order));
  }

  List<Rows.Group> groups() {
    return table("groups", wordsDay(), Rows.Group.class, null);
  }

  Optional<Rows.Group> group(String folded) {
    Map<String, Rows.Group> known = groupsByWord;
    if (known == null) groupsByWord = known = byWord(groups(), Rows.Group::code, Rows.Group::synonyms);
    return Optional.ofNullable(known.get(folded));
  }

  List<Rows.FactWord> factWords() {
    return table("fact_words", wordsDay(), Rows.FactWord.class, null);
  }

  Optional<Rows.FactWord> factWord(String folded) {
    Map<String, Rows.FactWord> known = factsByWord;
    if (known == null) factsByWord = known = byWord(factWords(), Rows.FactWord::code, Rows.FactWord::synonyms);
    return Optional.ofNullable(known.get(folded));
  }

  /** A code stands before every synonym, and the first row that has a synonym keeps it. */
  private static <R> Map<String, R> byWord(List<R> rows, Function<R, String> code, Function<R, List<String>> synonyms) {
    Map<String, R> words = new HashMap<>();
    for (R row : rows) for (String synonym : synonyms.apply(row)) words.putIfAbsent(synonym, row);
    for (R row : rows.reversed()) words.put(code.apply(row), row);
    return words;
  }

  List<Rows.Scope> scope() {
    return table("scope", day, Rows.Scope.class, null);
  }

  List<Rows.SpecialSituation> specialSituations() {
    return table("special_situations", day, Rows.SpecialSituation.class, null);
  }

  List<Rows.Standing> standing() {
    return table("standing", day, Rows.Standing.class, null);
  }

  List<Rows.Guard> guards() {
    return table("guards", day, Rows.Guard.class, null);
  }

  List<Rows.Notice> notices() {
    return table("notices", day, Rows.Notice.class, null);
  }

  List<Rows.Urgency> urgency() {
    return table("urgency", day, Rows.Urgency.class, null);
  }

  List<Rows.SecondLook> secondLooks() {
    return table("second_looks", day, Rows.SecondLook.class, null);
  }

  List<Rows.Advice> advice() {
    return table("advice", day, Rows.Advice.class, null);
  }

  /** Ranks, the most urgent first. */
  List<Rows.Priority> priorities() {
    return table("priority", day, Rows.Priority.class, Comparator.comparingInt(Rows.Priority::rank));
  }

  List<Rows.GreenChannel> greenChannel() {
    return table("green_channel", day, Rows.GreenChannel.class, null);
  }

  List<Rows.Paper> papers() {
    return table("papers", wordsDay(), Rows.Paper.class, Comparator.comparingInt(Rows.Paper::order));
  }

  List<Rows.Door> doors() {
    return table("doors", wordsDay(), Rows.Door.class, Comparator.comparingInt(Rows.Door::order));
  }

  List<Rows.Asked> questions() {
    return table("questions", wordsDay(), Rows.Asked.class, Comparator.comparingInt(Rows.Asked::order));
  }

  List<Rows.Remark> remarks() {
    return table("remarks", day, Rows.Remark.class, null);
  }

  Rows.Remark remark(String code) {
    Map<String, Rows.Remark> known = remarksByCode;
    if (known == null) {
      Map<String, Rows.Remark> read = new HashMap<>();
      for (Rows.Remark remark : remarks()) read.putIfAbsent(remark.version().code(), remark);
      remarksByCode = known = read;
    }
    return Optional.ofNullable(known.get(code)).orElseThrow();
  }

  /** A parameter in force on the day, if the profile has a value for it. */
  Optional<String> parameter(String name) {
    return parameters.computeIfAbsent(
        name, wanted -> policies.hasParameter(profile, wanted, day) ? Optional.of(policies.parameter(profile, wanted, day)) : Optional.empty());
  }

  BigDecimal number(String name) {
    return new BigDecimal(parameter(name).orElseGet(() -> policies.parameter(profile, name, day)));
  }

  static String fold(String code) {
    return code.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
