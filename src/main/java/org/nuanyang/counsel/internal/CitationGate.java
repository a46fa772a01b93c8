package org.nuanyang.counsel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

  private final LawLibrary library;
  private final Clock clock;

  CitationGate(LawLibrary library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /** The sentence when every one of its sources holds; empty when one is repealed or nowhere to be found. */
  Optional<Statement> pass(String text) {
    Sourced sentence = Sourced.of(text);
    boolean shelvesEmpty = library.newestChange() == 0;
    List<CitedArticle> cited = new ArrayList<>();
    for (Citation source : new LinkedHashSet<>(sentence.sources())) {
      if (shelvesEmpty) {
        cited.add(new CitedArticle(source.law(), source.article(), "", UNCHECKED, null));
        continue;
      }
      CitationCheck check = library.check(source, LocalDate.now(clock));
      if (!check.inForce()) return Optional.empty();
      cited.add(
          new CitedArticle(
              check.citation().law(), source.article(), check.quoted() == null ? "" : check.quoted(), IN_FORCE, check.link()));
    }
    return Optional.of(new Statement(sentence.words(), cited));
  }

  List<Statement> passing(Collection<String> texts) {
    return texts.stream().map(this::pass).flatMap(Optional::stream).toList();
  }

  /** Only sentences with at least one source: what the counsel calls the law. */
  List<Statement> lawIn(Collection<String> texts) {
    return passing(texts).stream().filter(statement -> !statement.citations().isEmpty()).toList();
  }
}
