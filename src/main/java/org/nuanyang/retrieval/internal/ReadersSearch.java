package org.nuanyang.retrieval.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nuanyang.knowledge.ArticleSearch;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.Reason;
import org.nuanyang.retrieval.Retrieval;
import org.nuanyang.retrieval.SearchQuestion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everyday words on the reading pages of the law library find articles too. */
@Component
class ReadersSearch implements ArticleSearch {

  private final Retrieval retrieval;
  private final MessageSource messages;

  ReadersSearch(Retrieval retrieval, MessageSource messages) {
    this.retrieval = retrieval;
    this.messages = messages;
  }

  @Override
  public List<Hit> find(String words, int size, LocalDate asOf) {
    Findings found = retrieval.search(new SearchQuestion(words, size, asOf));
    return found.national().stream()
        .map(hit -> new Hit(hit.unit(), hit.law(), hit.article() == null ? "" : hit.article(), hit.text(), why(hit.why())))
        .toList();
  }

  private String why(List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> messages.getMessage(reason.kind().messageKey(), new Object[] {String.join("、", reason.words())}, Locale.SIMPLIFIED_CHINESE))
        .collect(Collectors.joining("；"));
  }
}
