package org.nuanyang.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading laws: browsing, finding one by name, its contents, chapters, articles and older versions. */
public interface LawReading {

  /** How many texts there are of each level, leaving out repealed ones and amending acts. */
  Map<LawLevel, Integer> counts();

  /** The texts of one level in the order of their names. */
  List<LawCard> browse(LawLevel level, boolean repealedToo, LocalDate asOf);

  /** Texts whose name, abbreviation or former name somebody typed; the closest first. */
  List<LawCard> named(String words, int limit, LocalDate asOf);

  /** @param law the name, however written */
  Optional<LawView> law(String law, LocalDate asOf);

  /** The pieces under one heading of the contents, with the heading. */
  Optional<ChapterText> chapter(String law, int number, LocalDate asOf);

  /** @param key 47, 120-1, p3 */
  Optional<ArticlePage> article(String law, String key, LocalDate asOf);

  /** The text of one day against that of another. */
  Optional<LawComparison> compare(String law, LocalDate before, LocalDate after);

  /** One heading with what stands under it, and its neighbours in the contents. */
  record ChapterText(
      LawCard law, LawView.Chapter chapter, LawView.@Nullable Chapter previous, LawView.@Nullable Chapter next, List<ArticleView> text) {}
}
