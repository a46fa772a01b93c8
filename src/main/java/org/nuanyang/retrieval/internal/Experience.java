package org.nuanyang.retrieval.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What some reviewed questions teach: the turn of directions, and which laws and articles they led to. */
final class Experience {

  private static final double RIDGE = 1;
  private static final double GUIDES = 0.1;
  private static final float FLOOR = 0.5f;

  final Adapter adapter;
  private final Votes votes;
  private final List<Past> past;
  /** How many questions led to each law, as a logarithm. */
  private final float[] laws;
  private final Map<Integer, Integer> articles = new HashMap<>();

  /** A reviewed question: its direction and the places of its articles. */
  record Past(Vector direction, List<Integer> places) {}

  /** @param adapter null to learn it from the questions and the guides */
  Experience(List<Past> past, @Nullable Adapter adapter, GuideLessons guides, Snapshot snapshot, Catalogue catalogue, VectorBank bank) {
    this.past = past;
    this.laws = new float[catalogue.laws()];
    for (Past one : past) {
      Set<Integer> seen = new HashSet<>();
      for (int place : one.places()) {
        articles.merge(place, 1, Integer::sum);
        if (seen.add(catalogue.lawOf(place))) laws[catalogue.lawOf(place)]++;
      }
    }
    for (int law = 0; law < laws.length; law++) laws[law] = (float) Math.log1p(laws[law]); // read for every unit of every question
    this.votes = new Votes(past);
    this.adapter = adapter != null ? adapter : learn(guides, snapshot, bank);
  }

  private Adapter learn(GuideLessons guides, Snapshot snapshot, VectorBank bank) {
    AdapterLesson lesson = new AdapterLesson();
    lesson.add(guides.lesson, GUIDES);
    for (Past one : past) {
      float[] middle = Middle.of(one.places(), snapshot, bank);
      if (middle != null) lesson.add(one.direction().direction(), middle);
    }
    return lesson.solve(RIDGE);
  }

  float lawWeight(int law) {
    return laws[law];
  }

  float articleWeight(int place) {
    return (float) Math.log1p(articles.getOrDefault(place, 0));
  }

  /** What all reviewed questions together say about each article they led to. */
  Map<Integer, Float> votes(Vector direction) {
    return votes.on(direction);
  }

  /** The nearest reviewed question of each article it led to, of its chapter and of its law, above the level of chance. */
  Nearest nearest(Vector direction, Catalogue catalogue) {
    Map<Integer, Float> byArticle = new HashMap<>();
    float[] byChapter = new float[catalogue.chapters()];
    float[] byLaw = new float[laws.length];
    for (Past one : past) {
      float near = Math.max(0, direction.cosine(one.direction()) - FLOOR);
      for (int place : one.places()) {
        byArticle.merge(place, near, Math::max);
        int chapter = catalogue.chapterOf(place);
        byChapter[chapter] = Math.max(byChapter[chapter], near);
        int law = catalogue.lawOf(place);
        byLaw[law] = Math.max(byLaw[law], near);
      }
    }
    return new Nearest(byArticle, byChapter, byLaw);
  }

  record Nearest(Map<Integer, Float> byArticle, float[] byChapter, float[] byLaw) {}
}
