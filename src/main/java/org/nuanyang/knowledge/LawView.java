package org.nuanyang.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A law with its contents, as it stands on a day.
 *
 * @param history adoption, amendments and the like, one event each
 * @param preamble what stands before the first article; empty when nothing does
 * @param versions the newest first
 * @param articles how many there are; 0 for a text of items or paragraphs
 * @param text the pieces, when the whole is short enough for one page; empty otherwise
 */
public record LawView(
    LawCard card,
    List<String> history,
    String preamble,
    List<Edition> versions,
    List<Chapter> chapters,
    int articles,
    List<ArticleView> text) {

  /** One version; inForceTo is the first day on which it no longer applies. */
  public record Edition(LocalDate date, LocalDate inForceFrom, @Nullable LocalDate inForceTo, LawStatus status) {}

  /**
   * One heading and the articles right under it.
   *
   * @param number its place in the contents, from 1
   * @param above the headings above it; empty for the highest
   * @param title the heading itself; empty for articles that stand under none
   * @param first the number of its first article, such as 第一条; empty for plain paragraphs
   */
  public record Chapter(int number, String above, String title, String first, String last, int pieces) {

    /** The headings from the highest down. */
    public String path() {
      return above.isEmpty() ? title : above + " > " + title;
    }
  }
}
