package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.matters.Category;

/** The words guides are asked and answered in, by single characters and pairs of neighbours: who speaks them, and how rare they are. */
final class GuideWords {

  private static final double WEIGHT_OF_BODY = 0.3; // how people ask says more than how we answer
  private static final double SMOOTHING = 0.1;
  private static final double SATURATION = 1.2;
  private static final double LENGTH = 0.5;
  private static final double RARITY_OF_UNKNOWN = 6;
  private static final Category[] CATEGORIES = Category.values();
  private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");

  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** A character or pair; compared by identity. */
  private static final class Part {

    /** How likely each category speaks it, as a logarithm. */
    final float[] spoken = new float[CATEGORIES.length];
    double rarity;
    int[] guides = {};
    float[] weights = {};
  }

  GuideWords(List<Guide> guides) {
    Map<Category, Map<String, Double>> byCategory = new EnumMap<>(Category.class);
    Map<String, List<Map.Entry<Integer, Double>>> byPart = new HashMap<>();
    double[] lengths = new double[guides.size()];
    for (Guide guide : guides) {
      int place = places.size();
      places.put(guide.id(), place);
      Map<String, Double> said = said(guide);
      Map<String, Double> all = byCategory.computeIfAbsent(Category.valueOf(guide.category()), category -> new HashMap<>());
      said.forEach((part, many) -> {
        all.merge(part, many, Double::sum);
        if (part.length() < 2) return;
        byPart.computeIfAbsent(part, pair -> new ArrayList<>()).add(Map.entry(place, many));
        lengths[place] += many;
      });
    }
    byCategory.values().forEach(counts -> counts.keySet().forEach(part -> parts.computeIfAbsent(part, one -> new Part())));
    learnCategories(byCategory);
    learnGuides(byPart, lengths);
  }

  private static Map<String, Double> said(Guide guide) {
    Map<String, Double> said = new HashMap<>();
    Stream.concat(Stream.of(guide.title()), guide.asked().stream()).forEach(text -> add(said, text, 1));
    Stream.of(List.of(guide.answer()), guide.conditions(), guide.steps(), guide.evidence(), guide.deadlines()).flatMap(Collection::stream)
        .forEach(text -> add(said, Sourced.of(text).words(), WEIGHT_OF_BODY));
    return said;
  }

  private static void add(Map<String, Double> words, String text, double weight) {
    for (String part : new LinkedHashSet<>(cut(text))) words.merge(part, weight, Double::sum);
  }

  private void learnCategories(Map<Category, Map<String, Double>> byCategory) {
    for (Category category : CATEGORIES) {
      Map<String, Double> counts = byCategory.getOrDefault(category, Map.of());
      double all = counts.values().stream().mapToDouble(Double::doubleValue).sum() + SMOOTHING * parts.size();
      parts.forEach((word, part) -> part.spoken[category.ordinal()] = (float) Math.log((counts.getOrDefault(word, 0.0) + SMOOTHING) / all));
    }
  }

  private void learnGuides(Map<String, List<Map.Entry<Integer, Double>>> byPart, double[] lengths) {
    double usual = Arrays.stream(lengths).average().orElse(1);
    byPart.forEach((word, said) -> {
      Part part = parts.get(word);
      part.rarity = Math.log(1 + (lengths.length - said.size() + 0.5) / (said.size() + 0.5));
      part.guides = new int[said.size()];
      part.weights = new float[said.size()];
      for (int i = 0; i < said.size(); i++) {
        double many = said.get(i).getValue();
        part.guides[i] = said.get(i).getKey();
        part.weights[i] = (float) (part.rarity * many * (SATURATION + 1) / (many + SATURATION * (1 - LENGTH + LENGTH * lengths[part.guides[i]] / usual)));
      }
    });
  }

  /** The pairs of a sentence of a guide, for {@link Heard#share}. */
  Set<Object> pairs(String text) {
    Set<Object> pairs = new HashSet<>();
    for (String word : cut(text)) {
      Part part = word.length() == 2 ? parts.get(word) : null;
      if (part != null) pairs.add(part);
    }
    return pairs;
  }

  Heard hear(String question) {
    double[] spoken = new double[CATEGORIES.length];
    float[] inGuides = new float[places.size()];
    Set<Part> pairs = new HashSet<>();
    double rarity = 1e-9;
    int known = 0;
    int all = 0;
    int heard = 0;
    for (String word : new LinkedHashSet<>(cut(question))) {
      @Nullable Part part = parts.get(word);
      boolean pair = word.length() == 2;
      if (pair) all++;
      if (pair) rarity += part == null ? RARITY_OF_UNKNOWN : part.rarity;
      if (part == null) continue;
      heard++;
      for (int i = 0; i < spoken.length; i++) spoken[i] += part.spoken[i];
      if (!pair) continue;
      known++;
      pairs.add(part);
      for (int i = 0; i < part.guides.length; i++) inGuides[part.guides[i]] += part.weights[i];
    }
    Map<Category, Double> likeness = new EnumMap<>(Category.class);
    double best = Arrays.stream(spoken).max().orElse(0);
    if (heard > 0) for (Category category : CATEGORIES) likeness.put(category, (spoken[category.ordinal()] - best) / Math.sqrt(heard));
    return new Heard(this, likeness, all == 0 ? 0 : (double) known / all, inGuides, pairs, rarity);
  }

  /** A question's words as the guides know them. */
  static final class Heard {

    private final GuideWords words;
    private final Map<Category, Double> likeness;
    private final double known;
    private final float[] inGuides;
    private final Set<Part> pairs;
    private final double rarity;

    private Heard(GuideWords words, Map<Category, Double> likeness, double known, float[] inGuides, Set<Part> pairs, double rarity) {
      this.words = words;
      this.likeness = likeness;
      this.known = known;
      this.inGuides = inGuides;
      this.pairs = pairs;
      this.rarity = rarity;
    }

    /** Share of the pairs that stand in some guide. */
    double known() {
      return known;
    }

    /** How a category speaks in these words: 0 for the likeliest, below for the others. */
    double of(Category category) {
      return likeness.getOrDefault(category, 0.0);
    }

    /** How much of the question is spoken of in a guide, rare words counting most: 0 nothing, about 1 all of it. */
    double inGuide(String guide) {
      Integer place = words.places.get(guide);
      return place == null ? 0 : inGuides[place] / rarity;
    }

    /** Share of the question, by rarity, that stands in a sentence. @param sentence pairs of {@link GuideWords#pairs} */
    double share(Set<Object> sentence) {
      double shared = 0;
      for (Part pair : pairs) if (sentence.contains(pair)) shared += pair.rarity;
      return shared / rarity;
    }
  }

  private static List<String> cut(String text) {
    List<String> parts = new ArrayList<>();
    for (String run : NOT_HAN.split(text))
      for (int at = 0; at < run.length(); at++) {
        parts.add(run.substring(at, at + 1));
        if (at + 1 < run.length()) parts.add(run.substring(at, at + 2));
      }
    return parts;
  }
}
