package org.nuanyang.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nuanyang.shared.Citation;

/**
 * Laws by version and article. Names are compared without 中华人民共和国, book marks, brackets, spaces and
 * punctuation; the abbreviations people use (消法, 交通法) are understood too.
 */
public interface LawLibrary {

  /**
   * The article in the version that applies on a day.
   *
   * @param number 第四十七条, 四十七, 47, 第一百二十条之一 or 120-1
   */
  Optional<ArticleView> article(String law, String number, LocalDate asOf);

  /** Whether what is cited exists and is in force on a day; knows 款 and 项 behind the article. */
  CitationCheck check(Citation citation, LocalDate asOf);

  /** The articles a person names in running text: 劳动合同法第四十七条, 消法55条, 《民法典》577条. */
  List<Citation> mentionedIn(String text);

  /** The feed of the index: units changed after {@code sequence}, in order; empty at its end. */
  List<LawUnit> changedSince(long sequence, int limit);

  /** The sequence of the newest change; 0 while the library is empty. */
  long newestChange();
}
