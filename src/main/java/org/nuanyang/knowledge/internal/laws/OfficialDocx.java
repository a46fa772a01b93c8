package org.nuanyang.knowledge.internal.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanyang.shared.DocxLines;

/**
 * The official docx layout (title, history in brackets, table of contents, chapters, articles), turned
 * into the Markdown of the collection so that one reader reads both.
 */
final class OfficialDocx {

  private static final int LARGEST_BODY = 32 << 20;
  private static final String NUMERAL = "[" + ChineseNumber.SIGNS + "]{1,6}";
  private static final Pattern HEADING = Pattern.compile("^第 ?" + NUMERAL + " ?(编|分编|章|节)(?= |$).{0,60}$");
  private static final Pattern BODY = Pattern.compile("^(第 ?" + NUMERAL + " ?条 .*|[一二三四五六七八九十]{1,3}、.*)$");
  private static final Pattern DAY = Pattern.compile("[\\d〇○零一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日");

  private OfficialDocx() {}

  static String markdown(String file, byte[] docx) {
    List<String> lines = paragraphs(file, docx);
    if (lines.isEmpty()) throw new UnreadableLaw("knowledge.import.no-text", file);
    StringBuilder markdown = new StringBuilder("# ");
    int at = 0;
    while (at < lines.size() && !endsTitle(lines.get(at)) && at < 4) markdown.append(lines.get(at++).replace(" ", ""));
    StringBuilder history = new StringBuilder();
    while (at < lines.size() && !isContents(lines.get(at)) && level(lines.get(at), false) == 0 && !BODY.matcher(lines.get(at)).matches()) {
      if (!DAY.matcher(lines.get(at)).find() && history.isEmpty()) break;
      history.append(lines.get(at++)).append(' ');
    }
    events(history.toString()).forEach(event -> markdown.append("\n\n").append(event));
    markdown.append("\n\n<!-- INFO END -->\n");
    body(afterContents(lines, at)).forEach(line -> markdown.append('\n').append(line).append('\n'));
    return markdown.toString();
  }

  private static boolean endsTitle(String line) {
    return line.startsWith("（") || line.startsWith("(") || isContents(line) || level(line, false) > 0 || BODY.matcher(line).matches() || DAY.matcher(line).find();
  }

  private static boolean isContents(String line) {
    return line.replace(" ", "").equals("目录");
  }

  /** （2007年6月29日…通过 根据2012年12月28日…修正） as one event a line, the day in front. */
  private static List<String> events(String brackets) {
    List<String> events = new ArrayList<>();
    String plain = brackets.strip().replaceAll("^[（(]|[）)]$", "").strip();
    Matcher day = DAY.matcher(plain);
    int from = -1;
    while (day.find()) {
      boolean inNames = count(plain, 0, day.start(), '《') > count(plain, 0, day.start(), '》');
      if (inNames) continue;
      if (from >= 0) events.add(event(plain.substring(from, day.start())));
      from = day.start();
    }
    if (from >= 0) events.add(event(plain.substring(from)));
    return events;
  }

  private static String event(String raw) {
    String text = raw.replaceAll("(?:根据|依据|按照)\\s*$", "").strip();
    Matcher day = DAY.matcher(text);
    return day.lookingAt() ? day.group() + " " + text.substring(day.end()).strip() : text;
  }

  private static long count(String text, int from, int to, char sign) {
    return text.substring(from, to).chars().filter(c -> c == sign).count();
  }

  /** The table of contents ends where its first heading stands for the second time. */
  private static List<String> afterContents(List<String> lines, int at) {
    if (at >= lines.size() || !isContents(lines.get(at))) return lines.subList(Math.min(at, lines.size()), lines.size());
    String first = at + 1 < lines.size() ? compact(lines.get(at + 1)) : "";
    for (int i = at + 2; i < lines.size(); i++) if (compact(lines.get(i)).equals(first)) return lines.subList(i, lines.size());
    return lines.subList(at + 1, lines.size());
  }

  private static String compact(String line) {
    return line.replaceAll("[ .…·\\d]+$", "").replace(" ", "");
  }

  private static List<String> body(List<String> lines) {
    boolean books = lines.stream().anyMatch(line -> level(line, true) == 2 && line.matches("^第 ?" + NUMERAL + " ?编.*"));
    List<String> marked = new ArrayList<>();
    for (String line : lines) {
      int level = level(line, books);
      marked.add(level == 0 ? line : "#".repeat(level) + " " + line);
    }
    return marked;
  }

  /** 2 for the highest headings, 0 for what is none. */
  private static int level(String line, boolean books) {
    String compact = line.replace(" ", "");
    if (compact.equals("序言") || compact.equals("附则") || compact.matches("附件[一二三四五六七八九十\\d]*：?")) return 2;
    Matcher heading = HEADING.matcher(line);
    if (!heading.matches() || line.endsWith("。")) return 0;
    return switch (heading.group(1)) {
      case "编" -> 2;
      case "分编" -> 3;
      case "章" -> books ? 3 : 2;
      default -> books ? 4 : 3;
    };
  }

  private static List<String> paragraphs(String file, byte[] docx) {
    try {
      return DocxLines.of(docx, paragraph -> Unspaced.line(paragraph).replaceAll(" {2,}", " "));
    } catch (DocxLines.Unreadable broken) {
      if (broken.tooLarge()) throw new UnreadableLaw("knowledge.import.too-large", file, LARGEST_BODY >> 20);
      throw new UnreadableLaw("knowledge.import.broken-docx", file);
    }
  }
}
