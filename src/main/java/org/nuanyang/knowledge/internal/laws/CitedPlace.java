package org.nuanyang.knowledge.internal.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a citation points at within a law: 第三十八条第一款第（二）项.
 *
 * @param paragraph 款, counted from 1; 0 when none is named
 * @param item 项, counted from 1; 0 when none is named
 */
record CitedPlace(ArticleNumber article, int paragraph, int item) {

  private static final String NUMERAL = "([" + ChineseNumber.SIGNS + "\\d]+)";
  private static final Pattern WRITTEN =
      Pattern.compile("(第?" + NUMERAL + "条(?:之" + NUMERAL + ")?)(?:第?" + NUMERAL + "款)?(?:第?[（(]?" + NUMERAL + "[）)]?项)?");
  private static final Pattern ITEM = Pattern.compile("^[（(]" + NUMERAL + "[）)]");

  static Optional<CitedPlace> read(String written) {
    Matcher place = WRITTEN.matcher(Unspaced.halfWidth(written).replaceAll("\\s", ""));
    if (!place.matches()) return ArticleNumber.read(written).map(article -> new CitedPlace(article, 0, 0));
    return ArticleNumber.read(place.group(1)).map(article -> new CitedPlace(article, count(place.group(4)), count(place.group(5))));
  }

  private static int count(String written) {
    return written == null ? 0 : ArticleNumber.count(written).orElse(0);
  }

  /** The words cited; empty when the article has no such paragraph or item. */
  Optional<String> in(String article) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (String line : article.split("\n")) {
      boolean goesOn = ITEM.matcher(line).find() || line.startsWith("|");
      if (!goesOn || paragraphs.isEmpty()) paragraphs.add(new ArrayList<>());
      paragraphs.getLast().add(line);
    }
    if (paragraph > paragraphs.size()) return Optional.empty();
    List<String> lines = paragraph == 0 ? List.of(article.split("\n")) : paragraphs.get(paragraph - 1);
    if (item == 0) return Optional.of(String.join("\n", lines));
    return lines.stream().filter(line -> numberOf(line) == item).findFirst();
  }

  private static int numberOf(String line) {
    Matcher number = ITEM.matcher(line);
    return number.find() ? count(number.group(1)) : -1;
  }
}
