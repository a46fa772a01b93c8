package org.nuanyang.counsel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.Answer.CitedArticle;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/**
 * Nothing that states law passes with a citation that cannot be opened: each is looked up on the day of the
 * answer. While no law was imported at all the citation passes as not checked, and the page says so.
 */
@Component
class CitationGate {

  static final String IN_FORCE = "IN_FORCE";
  static final String UNCHECKED = "UNCHECKED";

  /** More than all guides say; what is looked up for one question only does not stay for ever. */
  private static final int MOST_KEPT = 10_000;

  private final LawLibrary library;
  private final Clock clock;
  private volatile @Nullable Looked looked;

  /** What was looked up since the library last changed: the sentences of the guides are passed a thousand times a minute. */
  private record Looked(long change, LocalDate day, Map<Citation, CitationCheck> checks, Map<String, Optional<Statement>> sentences) {}

  CitationGate(LawLibrary library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /** Whoever begins an answer looks whether the library changed; within the answer the law stands still. */
  void look() {
    long change = library.newestChange();
    LocalDate day = LocalDate.now(clock);
    Looked now = looked;
    if (now == null || now.change() != change || !now.day().equals(day)) looked = new Looked(change, day, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }

  private Looked now() {
    Looked now = looked;
    if (now != null) return now;
    look();
    return now();
  }

  /** The sentence when every one of its sources holds; empty when one is repealed or nowhere to be found. */
  Optional<Statement> pass(String text) {
    Map<String, Optional<Statement>> sentences = now().sentences();
    Optional<Statement> known = sentences.get(text);
    return known != null ? known : kept(sentences, text, passed(text));
  }

  private Optional<Statement> passed(String text) {
    Sourced sentence = Sourced.of(text);
    boolean shelvesEmpty = now().change() == 0;
    List<CitedArticle> cited = new ArrayList<>();
    for (Citation source : new LinkedHashSet<>(sentence.sources())) {
      if (shelvesEmpty) {
        cited.add(new CitedArticle(source.law(), source.article(), "", UNCHECKED, null));
        continue;
      }
      CitationCheck check = check(source);
      if (!check.inForce()) return Optional.empty();
      cited.add(
          new CitedArticle(
              check.citation().law(), source.article(), check.quoted() == null ? "" : check.quoted(), IN_FORCE, check.link()));
    }
    return Optional.of(new Statement(sentence.words(), cited));
  }

  /** What became of a citation today. */
  CitationCheck check(Citation source) {
    Looked now = now();
    CitationCheck known = now.checks().get(source);
    return known != null ? known : kept(now.checks(), source, library.check(source, now.day()));
  }

  private static <K, V> V kept(Map<K, V> all, K key, V value) {
    if (all.size() >= MOST_KEPT) all.clear();
    all.put(key, value);
    return value;
  }

  List<Statement> passing(Collection<String> texts) {
    return texts.stream().map(this::pass).flatMap(Optional::stream).toList();
  }

  /** Only sentences with at least one source: what the counsel calls the law. */
  List<Statement> lawIn(Collection<String> texts) {
    return passing(texts).stream().filter(statement -> !statement.citations().isEmpty()).toList();
  }
}
