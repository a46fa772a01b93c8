package org.nuanyang.drafting.internal.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nuanyang.shared.Citation;

/** Articles as data files cite them: 【劳动法第五十条】, several with 、 between; printed with the marks of a book's name. */
public final class Cited {

  private static final String NUMERAL = "[一二三四五六七八九十百千零〇]+";
  private static final String PLACE =
      "第" + NUMERAL + "条(?:之" + NUMERAL + ")?(?:第" + NUMERAL + "款)?(?:第[（(]?" + NUMERAL + "[）)]?项)?";
  private static final Pattern ARTICLE = Pattern.compile("(.*?)(" + PLACE + ")");
  private static final Pattern MARKED = Pattern.compile("【([^【】]+)】");
  private static final Pattern RUN = Pattern.compile("【[^【】]+】(?:、?【[^【】]+】)*");

  /** After these an article is part of the sentence; elsewhere it stands in brackets. */
  private static final Pattern LEADS_ON = Pattern.compile("(?s).*(?:依据|根据|按照|依照|参照|适用|违反|符合|以及|按|依|和|与|及|、|是|为)|\\s*");

  private Cited() {}

  /** Articles written one after the other; one without a law belongs to the law before it. */
  public static List<Citation> all(String written) {
    List<Citation> all = new ArrayList<>();
    Matcher article = ARTICLE.matcher(written);
    String law = "";
    while (article.find()) {
      String named = article.group(1).replaceFirst("^[、；，和及]+", "").replaceAll("[《》]", "").strip();
      if (!named.isEmpty()) law = named;
      all.add(new Citation(law, article.group(2)));
    }
    if (all.isEmpty() && !written.isBlank()) all.add(new Citation(written.replaceAll("[《》]", "").strip(), ""));
    return all;
  }

  /** All articles a text cites in 【】. */
  public static List<Citation> marked(String text) {
    List<Citation> all = new ArrayList<>();
    Matcher marked = MARKED.matcher(text);
    while (marked.find()) all.addAll(all(marked.group(1)));
    return all;
  }

  /** 《劳动法》第五十条 instead of 【劳动法第五十条】; a law that was just named is not named again. */
  public static String printed(String text) {
    Matcher run = RUN.matcher(text);
    StringBuilder printed = new StringBuilder();
    int at = 0;
    while (run.find()) {
      printed.append(text, at, run.start());
      String articles = inMarks(marked(run.group()));
      String rest = text.substring(run.end());
      boolean inSentence = LEADS_ON.matcher(printed).matches() || rest.startsWith("规定") || rest.startsWith("的");
      printed.append(inSentence ? articles : "（" + articles + "）");
      at = run.end();
    }
    return printed.append(text.substring(at)).toString();
  }

  private static String inMarks(List<Citation> cited) {
    List<String> said = new ArrayList<>();
    String law = "";
    for (Citation one : cited) {
      said.add(one.law().equals(law) ? one.article() : one.toString());
      law = one.law();
    }
    return said.stream().collect(Collectors.joining("、"));
  }
}
