package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nuanyang.counsel.internal.GuideWords.Heard;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** What the guides tell besides their answers: their words, and which articles each rests on. Read anew when they change. */
@Component
class GuideDigest {

  private static final String NOT_COMPARED = "（）()《》〈〉 \t\n\r\u3000";
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Sources NONE = new Sources(List.of(), List.of(), Set.of());

  private final Guides guides;
  private volatile Read read = new Read(List.of(), new GuideWords(List.of()), Map.of());

  GuideDigest(Guides guides) {
    this.guides = guides;
  }

  private record Read(List<Guide> of, GuideWords words, Map<String, Sources> sources) {}

  /** An article and its address. */
  record Source(Citation citation, String address) {}

  /** One sentence of answer or conditions, by its words. */
  record Sentence(Set<Object> pairs, List<Source> sources) {}

  /** @param leading articles of answer and conditions in their order @param all addresses of everything it says */
  record Sources(List<Source> leading, List<Sentence> sentences, Set<String> all) {}

  Heard hear(String question) {
    return current().words().hear(question);
  }

  /** The pairs of characters of a sentence the guides know, for {@link Heard#share}. */
  Set<Object> pairs(String sentence) {
    return current().words().pairs(sentence);
  }

  Sources sources(String guide) {
    return current().sources().getOrDefault(guide, NONE);
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
    GuideWords words = new GuideWords(published);
    Map<String, Sources> sources = new HashMap<>();
    for (Guide guide : published) sources.put(guide.id(), sources(guide, words));
    return new Read(published, words, sources);
  }

  private static Sources sources(Guide guide, GuideWords words) {
    Map<String, Source> leading = new LinkedHashMap<>();
    List<Sentence> sentences = new ArrayList<>();
    Stream.concat(Stream.of(guide.answer()), guide.conditions().stream()).map(Sourced::of).forEach(sentence -> {
      List<Source> cited = sentence.sources().stream().map(one -> new Source(one, address(one.law(), one.article()))).toList();
      if (cited.isEmpty()) return;
      cited.forEach(one -> leading.putIfAbsent(one.address(), one));
      sentences.add(new Sentence(words.pairs(sentence.words()), cited));
    });
    Set<String> all = new HashSet<>(leading.keySet());
    Stream.of(guide.steps(), guide.evidence(), guide.deadlines(), guide.costs()).flatMap(List::stream)
        .flatMap(text -> Sourced.of(text).sources().stream()).forEach(one -> all.add(address(one.law(), one.article())));
    return new Sources(List.copyOf(leading.values()), sentences, all);
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
