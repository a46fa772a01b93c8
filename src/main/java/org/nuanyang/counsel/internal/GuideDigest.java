package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final String NOT_COMPARED = "（）()《》〈〉 \t\n\r\u3000";
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Category[] CATEGORIES = Category.values();
  private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");

  private final Guides guides;
  private volatile Read read = new Read(List.of(), Map.of(), Map.of());

  GuideDigest(Guides guides) {
    this.guides = guides;
  }

  /** @param weights of each part of a word, how likely each category speaks it, as a logarithm */
  private record Read(List<Guide> of, Map<String, float[]> weights, Map<String, Sources> sources) {}

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
    Map<String, float[]> weights = current().weights();
    double[] sums = new double[CATEGORIES.length];
    int heard = 0;
    int pairs = 0;
    int knownPairs = 0;
    for (String part : new LinkedHashSet<>(parts(question))) {
      float[] spoken = weights.get(part);
      if (part.length() == 2) pairs++;
      if (spoken == null) continue;
      if (part.length() == 2) knownPairs++;
      heard++;
      for (int i = 0; i < sums.length; i++) sums[i] += spoken[i];
    }
    Map<Category, Double> likeness = new EnumMap<>(Category.class);
    double best = Arrays.stream(sums).max().orElse(0);
    if (heard > 0) for (int i = 0; i < sums.length; i++) likeness.put(CATEGORIES[i], (sums[i] - best) / Math.sqrt(heard));
    return new Sense(likeness, pairs == 0 ? 0 : (double) knownPairs / pairs);
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
    return new Read(published, weights(many), sources);
  }

  private static Map<String, float[]> weights(Map<Category, Map<String, Double>> many) {
    Set<String> known = new HashSet<>();
    many.values().forEach(counts -> known.addAll(counts.keySet()));
    Map<String, float[]> weights = HashMap.newHashMap(known.size());
    known.forEach(part -> weights.put(part, new float[CATEGORIES.length]));
    for (Category category : CATEGORIES) {
      Map<String, Double> counts = many.getOrDefault(category, Map.of());
      double all = counts.values().stream().mapToDouble(Double::doubleValue).sum() + SMOOTHING * known.size();
      weights.forEach((part, spoken) -> spoken[category.ordinal()] = (float) Math.log((counts.getOrDefault(part, 0.0) + SMOOTHING) / all));
    }
    return weights;
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
    for (String part : new LinkedHashSet<>(parts(text))) words.merge(part, weight, Double::sum);
  }

  /** Single characters and pairs of neighbours. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String run : NOT_HAN.split(text))
      for (int at = 0; at < run.length(); at++) {
        parts.add(run.substring(at, at + 1));
        if (at + 1 < run.length()) parts.add(run.substring(at, at + 2));
      }
    return parts;
  }

  /** A whole article, however its law is written and whichever paragraph is meant. */
  static String address(String law, String article) {
    StringBuilder address = new StringBuilder(law.length() + article.length());
    for (int at = 0; at < law.length(); at++) if (NOT_COMPARED.indexOf(law.charAt(at)) < 0) address.append(law.charAt(at));
    return address.append(wholeArticle(article)).toString();
  }

  /** 第三十八条第一款 is part of 第三十八条; 第一百二十条之一 is not part of 第一百二十条. */
  static String wholeArticle(String article) {
    int end = article.indexOf('条') + 1;
    if (end == 0 || end == article.length()) return article;
    if (article.charAt(end) != '之') return article.substring(0, end);
    int number = end + 1;
    while (number < article.length() && NUMERALS.indexOf(article.charAt(number)) >= 0) number++;
    return article.substring(0, number > end + 1 ? number : end);
  }
}
