package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/**
 * What the guides tell besides their answers: which category speaks in a question's words, how much of it is spoken
 * of at all, and which articles each guide rests on. Learned from the guides alone, anew when they change.
 */
@Component
class GuideDigest {

  private static final double WEIGHT_OF_BODY = 0.3; // how people ask says more than how we answer
  private static final double SMOOTHING = 0.1;
  private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");

  private final Guides guides;
  private volatile Read read = new Read(List.of(), new EnumMap<>(Category.class), Set.of(), Map.of());

  GuideDigest(Guides guides) {
    this.guides = guides;
  }

  private record Words(Map<String, Double> many, double all) {}

  private record Read(List<Guide> of, Map<Category, Words> words, Set<String> known, Map<String, Sources> sources) {}

  /** @param leading articles of answer and conditions in their order @param all of everything it says */
  record Sources(List<Citation> leading, Set<String> all) {}

  /**
   * @param likeness of each category, 0 for the likeliest and below for the others; empty when no word is known
   * @param known share of the pairs of characters that stand in some guide
   */
  record Sense(Map<Category, Double> likeness, double known) {

    double of(String category) {
      return likeness.getOrDefault(Category.valueOf(category), 0.0);
    }
  }

  Sense sense(String question) {
    Read now = current();
    List<String> parts = parts(question).distinct().toList();
    List<String> heard = parts.stream().filter(now.known()::contains).toList();
    long pairs = parts.stream().filter(part -> part.length() == 2).count();
    double known = pairs == 0 ? 0 : (double) heard.stream().filter(part -> part.length() == 2).count() / pairs;
    Map<Category, Double> likeness = new EnumMap<>(Category.class);
    if (heard.isEmpty()) return new Sense(likeness, known);
    int size = now.known().size();
    now.words().forEach((category, words) ->
        likeness.put(category, heard.stream()
            .mapToDouble(part -> Math.log((words.many().getOrDefault(part, 0.0) + SMOOTHING) / (words.all() + SMOOTHING * size))).sum()));
    double best = likeness.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    likeness.replaceAll((category, value) -> (value - best) / Math.sqrt(heard.size()));
    return new Sense(likeness, known);
  }

  Sources sources(String guide) {
    return current().sources().getOrDefault(guide, new Sources(List.of(), Set.of()));
  }

  private Read current() {
    List<Guide> published = guides.published();
    Read now = read;
    if (now.of() == published) return now;
    now = read(published);
    read = now;
    return now;
  }

  private static Read read(List<Guide> published) {
    Map<Category, Map<String, Double>> many = new EnumMap<>(Category.class);
    Map<String, Sources> sources = new HashMap<>();
    for (Guide guide : published) {
      Map<String, Double> words = many.computeIfAbsent(Category.valueOf(guide.category()), category -> new HashMap<>());
      Stream.concat(Stream.of(guide.title()), guide.asked().stream()).forEach(text -> add(words, text, 1));
      body(guide).forEach(text -> add(words, Sourced.of(text).words(), WEIGHT_OF_BODY));
      sources.put(guide.id(), new Sources(cited(Stream.concat(Stream.of(guide.answer()), guide.conditions().stream())), addresses(guide)));
    }
    Map<Category, Words> words = new EnumMap<>(Category.class);
    Set<String> known = new HashSet<>();
    many.forEach((category, counts) -> {
      words.put(category, new Words(counts, counts.values().stream().mapToDouble(Double::doubleValue).sum()));
      known.addAll(counts.keySet());
    });
    return new Read(published, words, known, sources);
  }

  private static Stream<String> body(Guide guide) {
    return Stream.of(Stream.of(guide.answer()), guide.conditions().stream(), guide.steps().stream(), guide.evidence().stream(), guide.deadlines().stream())
        .flatMap(part -> part);
  }

  private static Set<String> addresses(Guide guide) {
    Set<String> all = new HashSet<>();
    for (Citation one : cited(Stream.concat(body(guide), guide.costs().stream()))) all.add(address(one.law(), one.article()));
    return all;
  }

  private static List<Citation> cited(Stream<String> texts) {
    Map<String, Citation> first = new java.util.LinkedHashMap<>();
    texts.flatMap(text -> Sourced.of(text).sources().stream()).forEach(one -> first.putIfAbsent(address(one.law(), one.article()), one));
    return new ArrayList<>(first.values());
  }

  private static void add(Map<String, Double> words, String text, double weight) {
    for (String part : new LinkedHashSet<>(parts(text).toList())) words.merge(part, weight, Double::sum);
  }

  /** Single characters and pairs of neighbours. */
  private static Stream<String> parts(String text) {
    return NOT_HAN.splitAsStream(text).flatMap(run ->
        java.util.stream.IntStream.range(0, run.length()).boxed().flatMap(at ->
            at + 1 < run.length() ? Stream.of(run.substring(at, at + 1), run.substring(at, at + 2)) : Stream.of(run.substring(at, at + 1))));
  }

  /** A whole article, however its law is written and whichever paragraph is meant. */
  static String address(String law, String article) {
    return law.replaceAll("[（）()《》〈〉\\s]", "") + article.replaceAll("(条(?:之[一二三四五六七八九十]+)?).*", "$1");
  }
}
