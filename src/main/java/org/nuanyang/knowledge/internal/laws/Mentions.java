package org.nuanyang.knowledge.internal.laws;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Citation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads citations out of running text: 劳动合同法第四十七条, 消法55条, 《民法典》577条. */
@Component
class Mentions {

  private static final String NUMERAL = "[" + ChineseNumber.SIGNS + "\\d]{1,9}";
  private static final Pattern ARTICLE =
      Pattern.compile("第?\\s*(" + NUMERAL + ")\\s*条(?:\\s*之\\s*([一二三四五六七八九十\\d]{1,2}))?");
  private static final int LONGEST_NAME = 80;
  private static final int MOST = 20;

  private final LawNames names;
  private final JdbcClient sql;

  Mentions(LawNames names, JdbcClient sql) {
    this.names = names;
    this.sql = sql;
  }

  List<Citation> in(String text) {
    String plain = Unspaced.halfWidth(text.length() > 4000 ? text.substring(0, 4000) : text);
    var citations = new LinkedHashSet<Citation>();
    Matcher article = ARTICLE.matcher(plain);
    int from = 0;
    String law = null;
    while (article.find() && citations.size() < MOST) {
      String before = plain.substring(Math.max(from, article.start() - LONGEST_NAME), article.start());
      String named = lawAtTheEndOf(before);
      law = named != null ? named : onlyJoins(before) ? law : null;
      from = article.end();
      if (law == null) continue;
      String name = law;
      Optional<ArticleNumber> number =
          ArticleNumber.read(article.group(1) + (article.group(2) == null ? "" : "-" + article.group(2)));
      number.ifPresent(read -> citations.add(new Citation(name, read.toString())));
    }
    return List.copyOf(citations);
  }

  /** 第三十八条、第四十六条: the second belongs to the law of the first. */
  private static boolean onlyJoins(String between) {
    return between.matches("[\\s、，,和与及第至到款项（）()一二三四五六七八九十\\d]{0,12}");
  }

  /** The longest name of a law in the library that the text before the number ends with. */
  private @Nullable String lawAtTheEndOf(String before) {
    String key = LawName.key(before.replaceAll("(的规定|的|里|中|里面|规定|关于)?\\s*$", ""));
    List<String> tails = new ArrayList<>();
    for (int i = Math.max(0, key.length() - 60); i < key.length() - 1; i++) tails.add(key.substring(i));
    if (tails.isEmpty()) return null;
    List<String> held =
        sql.sql("SELECT name FROM law WHERE key = ANY (:tails) ORDER BY length(key) DESC LIMIT 1")
            .param("tails", tails.toArray(String[]::new))
            .query(String.class)
            .list();
    if (!held.isEmpty()) return held.getFirst();
    for (String tail : tails) {
      Optional<String> meant = names.abbreviated(tail);
      if (meant.isPresent()) return meant.get();
    }
    return null;
  }
}
