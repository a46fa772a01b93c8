package org.nuanyang.knowledge.internal.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the body of a text into articles under their chapters. A text without articles is cut at its
 * items 一、二、; one without these stays in stretches of some hundred characters.
 */
final class BodyReader {

  private static final String NUMERAL = "[" + ChineseNumber.SIGNS + "][" + ChineseNumber.SIGNS + " ]*";
  private static final Pattern ARTICLE =
      Pattern.compile("^[第笫] ?(" + NUMERAL + ")条(?: ?之 ?([" + ChineseNumber.SIGNS + "]+))?(?=( |$)|(.))");
  private static final Pattern LATER_ON_THE_LINE = Pattern.compile(" (?=[第笫]" + NUMERAL + "条 )");
  private static final Pattern REFERENCE =
      Pattern.compile("^(第|之|款|项|规定|所|的|至|、|，|。|；|和|与|及|或|中|前|后|以|关于|罪|[）)》〉”])");
  private static final Pattern ITEM = Pattern.compile("^([" + ChineseNumber.SIGNS + "]{1,4}) ?、 ?");
  private static final int STRETCH = 400;

  private final String top;
  private final List<String> headings = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private @Nullable String number;
  private @Nullable String key;
  private boolean begun;
  private int last;
  private final boolean hasArticles;
  private final boolean hasItems;

  private BodyReader(List<String> lines, String top) {
    this.top = top;
    this.hasArticles = lines.stream().anyMatch(line -> startOf(line, 0) != null);
    this.hasItems = !hasArticles && lines.stream().filter(line -> ITEM.matcher(line).find()).count() > 1;
  }

  /**
   * @param before what stands before the first article or heading, such as 为了……制定本解释
   */
  record Body(String before, List<Piece> pieces) {}

  /** @param top the book these lines belong to; empty when the text is whole */
  static Body read(List<String> lines, String top) {
    var reader = new BodyReader(lines, top);
    for (String line : lines) reader.take(line);
    reader.close();
    return new Body(String.join("\n", reader.before), List.copyOf(reader.pieces));
  }

  private void take(String line) {
    if (line.startsWith("#")) {
      heading(line);
      return;
    }
    int from = 0;
    Matcher later = LATER_ON_THE_LINE.matcher(line);
    while (hasArticles && later.find()) {
      ArticleNumber next = startOf(line.substring(later.end()), last);
      ArticleNumber first = startOf(line.substring(from), last);
      int here = first == null ? last : first.number();
      if (next == null || next.number() != here + 1) continue;
      piece(line.substring(from, later.start()));
      from = later.end();
    }
    piece(line.substring(from));
  }

  private void heading(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '#') depth++;
    close();
    String words = line.substring(depth).strip().replaceAll(" +", " ");
    while (headings.size() >= Math.max(1, depth - 1)) headings.removeLast();
    if (!words.isEmpty()) headings.add(words);
    begun |= !hasArticles || !words.isEmpty();
  }

  private void piece(String line) {
    ArticleNumber article = hasArticles ? startOf(line, last) : null;
    if (article != null) {
      close();
      begun = true;
      last = article.number();
      number = article.toString();
      key = article.key();
      open.add(line.substring(line.indexOf('条') + 1).replaceFirst("^ ?之 ?[" + ChineseNumber.SIGNS + "]+(?= )", "").strip());
      return;
    }
    Matcher item = ITEM.matcher(line);
    if (hasItems && item.find()) {
      close();
      begun = true;
      number = item.group(1) + "、";
      open.add(line.substring(item.end()));
      return;
    }
    if (!begun && (hasArticles || hasItems)) {
      before.add(line);
      return;
    }
    open.add(line);
    if (number == null && open.stream().mapToInt(String::length).sum() > STRETCH && !line.startsWith("|")) close();
  }

  private void close() {
    open.removeIf(String::isBlank);
    if (!open.isEmpty() || key != null) {
      String name = key != null ? key : "p" + (pieces.size() + 1);
      pieces.add(new Piece(name, number, chapters(), String.join("\n", open)));
    }
    open.clear();
    number = null;
    key = null;
  }

  private String chapters() {
    String below = String.join(" > ", headings);
    if (top.isEmpty()) return below;
    return below.isEmpty() ? top : top + " > " + below;
  }

  /** The article that begins here; null for a reference such as 第十条第二款所称. */
  private static @Nullable ArticleNumber startOf(String line, int last) {
    Matcher start = ARTICLE.matcher(line);
    if (!start.find()) return null;
    OptionalInt number = ChineseNumber.read(start.group(1).strip());
    if (number.isEmpty()) return null;
    int suffix = start.group(2) == null ? 0 : ChineseNumber.read(start.group(2)).orElse(0);
    var article = new ArticleNumber(number.getAsInt(), suffix);
    if (start.group(3) != null) return article;
    boolean torn = start.group(1).contains(" ");
    boolean inTurn = article.number() == last + 1 && last > 0;
    return (torn || inTurn) && !REFERENCE.matcher(line.substring(start.end())).find() ? article : null;
  }
}
