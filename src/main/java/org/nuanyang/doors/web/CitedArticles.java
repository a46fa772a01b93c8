package org.nuanyang.doors.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** Articles as a page shows them, with the way to their words where the library has them in force; asked for by templates. */
@Component("citedArticles")
class CitedArticles {

  /** @param link its page; null when the library does not have it */
  public record Cited(String title, @Nullable String link) {}

  private final LawLibrary laws;
  private final Clock clock;

  CitedArticles(LawLibrary laws, Clock clock) {
    this.laws = laws;
    this.clock = clock;
  }

  public List<Cited> of(List<Citation> citations) {
    LocalDate today = LocalDate.now(clock);
    return citations.stream()
        .distinct()
        .map(one -> {
          var check = laws.check(one, today);
          return new Cited(one.toString(), check.inForce() ? check.link() : null);
        })
        .toList();
  }
}
