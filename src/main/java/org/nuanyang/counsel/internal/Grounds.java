package org.nuanyang.counsel.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nuanyang.counsel.Answer.CitedArticle;

/**
 * Whether a model's sentence keeps to what it names as its ground: no law, article, figure, address or foreign word
 * that does not stand there, nothing turned round, no promise, and some words in common. It cannot see a condition
 * that was left out.
 */
final class Grounds {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 160;

  /** Of the pairs of characters in a sentence, those that also stand in its ground or in the question. */
  private static final double IN_COMMON = 0.25;

  private static final Pattern NEVER =
      Pattern.compile("〔|〕|\\{|}|<|>|@|百分之百|胜诉率|包赢|稳赢|必胜|必赢|(?:一定|肯定|保证|绝对)(?:能|会|可以)?(?:赢|胜)|打包票|提示词|语言模型|作为(?:一个)?人工智能|系统(?:提示|指令|消息)|(?:忽略|遵守)[^，。]{0,8}(?:规则|指令)|付费|加微信|转账给|扫码");
  private static final Pattern FOREIGN = Pattern.compile("[A-Za-z]{2,}|\\d{5,}");
  private static final Pattern BOOK = Pattern.compile("《([^》]*)》");
  private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百千万亿零〇两\\d]+条(?:之[一二三四五六七八九十]+)?");
  private static final Pattern LAW =
      Pattern.compile("(?:法典|(?<![办方无违合司执非依守立没想说做看用宪])法|条例)(?=第|的?规定|要求|明确|写明|说|[，,》]|里|中)");
  private static final Pattern CLAUSE = Pattern.compile("[，；：。！？,;:!?]");
  private static final int LONG_CLAUSE = 6;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final String text;
  private final Collection<CitedArticle> cited;
  private final String told;

  /**
   * @param texts what stands in the passages a sentence names
   * @param cited the articles behind them
   * @param told what the person said: their own figures may be repeated
   */
  Grounds(Collection<String> texts, Collection<CitedArticle> cited, String told) {
    this.text = String.join("\n", texts);
    this.cited = cited;
    this.told = told;
  }

  boolean carry(String sentence) {
    return sentence.length() >= SHORTEST && sentence.length() <= LONGEST
        && !NEVER.matcher(sentence).find()
        && found(FOREIGN, sentence).stream().allMatch(text::contains)
        && found(BOOK, sentence).stream().allMatch(this::isCitedLaw)
        && found(ARTICLE, sentence).stream().allMatch(article -> cited.stream().anyMatch(one -> one.article().startsWith(article)))
        && namesOnlyCitedLaws(sentence)
        && Figures.in(sentence).stream().allMatch(figure -> figure.standsIn(text) || !figure.isShare() && figure.isTold(told))
        && !Modality.isTurnedRound(sentence, text)
        && sharesWords(sentence);
  }

  private boolean isCitedLaw(String marked) {
    String name = marked.substring(1, marked.length() - 1).replace("中华人民共和国", "");
    return cited.stream().anyMatch(one -> one.law().equals(name));
  }

  private boolean namesOnlyCitedLaws(String sentence) {
    Matcher law = LAW.matcher(sentence);
    while (law.find()) {
      String before = sentence.substring(0, law.end());
      if (cited.stream().noneMatch(one -> before.endsWith(one.law()))) return false;
    }
    return true;
  }

  private boolean sharesWords(String sentence) {
    Set<String> pairs = pairs(sentence);
    Set<String> ground = pairs(text + cited.stream().map(one -> "\n" + one.law() + one.article()).collect(Collectors.joining()));
    Set<String> all = new HashSet<>(ground);
    all.addAll(pairs(told));
    long grounded = pairs.stream().filter(ground::contains).count();
    long known = pairs.stream().filter(all::contains).count();
    return grounded >= 2 && known >= IN_COMMON * pairs.size() && CLAUSE.splitAsStream(sentence).allMatch(clause -> isOfIt(clause, ground));
  }

  /** Something strange is easily hung onto a sound sentence: every longer part must touch the ground, not only the question. */
  private static boolean isOfIt(String clause, Set<String> ground) {
    return HAN.matcher(clause).results().count() < LONG_CLAUSE || pairs(clause).stream().anyMatch(ground::contains);
  }

  private static List<String> found(Pattern pattern, String sentence) {
    return pattern.matcher(sentence).results().map(MatchResult::group).toList();
  }

  private static Set<String> pairs(String text) {
    return IntStream.range(0, Math.max(0, text.length() - 1))
        .mapToObj(at -> text.substring(at, at + 2))
        .filter(pair -> HAN.matcher(pair.substring(0, 1)).matches() && HAN.matcher(pair.substring(1)).matches())
        .collect(Collectors.toSet());
  }
}
