package org.nuanyang.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanyang.shared.Citation;

/**
 * A sentence with its sources, as guides are written: 工资要按月发。【劳动法第五十条】
 *
 * @param words the sentence alone
 * @param sources in the order they stand; empty for advice that states no law
 */
public record Sourced(String words, List<Citation> sources) {

  private static final Pattern MARK = Pattern.compile("【([^【】第]+(?:第(?![一二三四五六七八九十百千零〇]+条)[^【】第]*)*)(第[一二三四五六七八九十百千零〇]+条[^【】]*)?】");

  public Sourced {
    sources = List.copyOf(sources);
  }

  public static Sourced of(String text) {
    List<Citation> sources = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) sources.add(new Citation(mark.group(1).strip(), mark.group(2) == null ? "" : mark.group(2).strip()));
    return new Sourced(MARK.matcher(text).replaceAll("").strip(), sources);
  }
}
