package org.nuanyang.knowledge.internal.laws;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLevel;

/** Reads one text: its name, date, level and standing from header, path and list, its body by {@link BodyReader}. */
final class TextReader {

  /** Raised when texts are cut differently, so that the same file is taken in anew. */
  private static final String EDITION = "1";

  private static final String END_OF_HEADER = "<!-- INFO END -->";
  private static final Pattern COMMENT = Pattern.compile("^<!--.*-->$");
  private static final Pattern DATE_IN_NAME = Pattern.compile("\\((\\d{4}-\\d{2}-\\d{2})\\)(?=\\.[a-z]+$)");
  private static final Pattern BODY_BEGINS = Pattern.compile("^(##|第一条 |一、)");
  private static final Pattern AMENDING = Pattern.compile("修正案|关于修改.*的决定|关于废止.*的决定");

  private TextReader() {}

  /**
   * @param path below the folder or archive it came in, such as 法律/社会法/劳动法.md
   * @param markdown in the layout of the community collection
   */
  static LawText read(String path, String markdown, Manifest manifest) {
    if (markdown.indexOf('\0') >= 0) throw new UnreadableLaw("knowledge.import.not-text", path);
    List<String> titles = new ArrayList<>();
    List<String> history = new ArrayList<>();
    List<String> body = new ArrayList<>();
    boolean marked = markdown.contains(END_OF_HEADER);
    boolean header = true;
    for (String raw : (Iterable<String>) markdown.lines()::iterator) {
      String line = Unspaced.line(raw);
      if (header && line.equals(END_OF_HEADER)) header = false;
      if (line.isEmpty() || COMMENT.matcher(line).matches()) continue;
      if (header && !marked && !titles.isEmpty() && BODY_BEGINS.matcher(line).find()) header = false;
      if (!header) body.add(line);
      else if (line.startsWith("#")) titles.add(line.replaceFirst("^#+ *", ""));
      else if (!titles.isEmpty()) event(line, history);
    }
    if (titles.isEmpty() || titles.getFirst().isBlank()) throw new UnreadableLaw("knowledge.import.no-title", path);
    return build(path, titles, history, body, manifest);
  }

  /** A line that does not begin with a day goes on with the event above it. */
  private static void event(String line, List<String> history) {
    LocalDate day = Dates.firstIn(line.substring(0, Math.min(12, line.length())));
    if (day == null && !history.isEmpty()) history.set(history.size() - 1, history.getLast() + line);
    else history.add(line);
  }

  private static LawText build(String path, List<String> titles, List<String> history, List<String> body, Manifest manifest) {
    Manifest.@Nullable Row row = manifest.of(path).orElse(null);
    String part = titles.size() > 1 ? titles.get(1).replace(" ", "") : "";
    String listed = row == null || row.name() == null ? LawName.plain(titles.getFirst()) : row.name();
    String name = part.isEmpty() || !listed.contains("·") ? listed : listed.substring(0, listed.indexOf('·'));
    BodyReader.Body read = BodyReader.read(body, part);
    if (read.pieces().isEmpty()) throw new UnreadableLaw("knowledge.import.no-text", path);
    LocalDate date = date(path, row, history);
    LawLevel level = level(path, row, name, history);
    String fullName = titles.getFirst().replace(" ", "");
    return new LawText(
        path, name, part, fullName, level, category(path, row, level), level == LawLevel.LOCAL_REGULATION ? region(path, name) : null,
        row == null ? AMENDING.matcher(name).find() : row.status().equals("amendment"),
        date, Dates.inForceFrom(date, history, read.pieces()),
        row != null && !row.status().isEmpty(),
        row == null ? segments(path).contains("已废止") : row.status().equals("repealed"),
        row == null ? null : row.replacedBy(), row == null ? null : row.articles(),
        List.copyOf(history), read.before(), read.pieces(), RepealClauses.in(read.pieces()),
        digest(fullName, part, date, history, read));
  }

  private static LocalDate date(String path, Manifest.@Nullable Row row, List<String> history) {
    if (row != null && row.date() != null) return row.date();
    Matcher named = DATE_IN_NAME.matcher(path);
    if (named.find()) return LocalDate.parse(named.group(1));
    LocalDate told = Dates.ofVersion(history);
    if (told == null) throw new UnreadableLaw("knowledge.import.no-date", path);
    return told;
  }

  private static LawLevel level(String path, Manifest.@Nullable Row row, String name, List<String> history) {
    if (row != null && row.level() != null) return row.level();
    for (String folder : segments(path)) {
      var level = LawLevel.named(folder);
      if (level.isPresent()) return level.get();
    }
    String told = name + String.join("", history);
    if (name.equals("宪法") || name.startsWith("宪法修正案")) return LawLevel.CONSTITUTION;
    if (name.contains("最高人民法院") || name.contains("最高人民检察院") || told.contains("审判委员会第")) return LawLevel.JUDICIAL_INTERPRETATION;
    if (told.contains("国务院令")) return LawLevel.ADMINISTRATIVE_REGULATION;
    if (told.matches(".*(省|市|自治区|自治州|自治县)[^，。]{0,6}人民代表大会.*")) return LawLevel.LOCAL_REGULATION;
    return told.contains("全国人民代表大会") ? LawLevel.LAW : LawLevel.DEPARTMENTAL_RULE;
  }

  private static String category(String path, Manifest.@Nullable Row row, LawLevel level) {
    if (row != null && !row.category().isEmpty()) return row.category();
    List<String> folders = segments(path);
    int at = folders.indexOf(level.word());
    return at >= 0 && at + 1 < folders.size() && level != LawLevel.LOCAL_REGULATION ? folders.get(at + 1) : "";
  }

  private static @Nullable String region(String path, String name) {
    List<String> folders = segments(path);
    int at = folders.indexOf(LawLevel.LOCAL_REGULATION.word());
    if (at >= 0 && at + 1 < folders.size()) return folders.get(at + 1);
    Matcher place = Pattern.compile("^(.{2,8}?)(省|自治区|市|自治州)").matcher(name);
    return place.find() ? place.group(1) : null;
  }

  private static List<String> segments(String path) {
    List<String> parts = Arrays.asList(path.split("/"));
    return parts.subList(0, parts.size() - 1);
  }

  private static String digest(String name, String part, LocalDate date, List<String> history, BodyReader.Body body) {
    var sha = Digest.start();
    sha.update((EDITION + name + part + date + history + body.before()).getBytes(StandardCharsets.UTF_8));
    for (Piece piece : body.pieces()) sha.update((piece.key() + piece.number() + piece.chapters() + piece.text()).getBytes(StandardCharsets.UTF_8));
    return Digest.end(sha);
  }
}
