package org.nuanyang.knowledge.internal.laws;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days a text tells of itself: when it was made, and from when it applies. */
final class Dates {

  private static final String SIGNS = "[\\d" + ChineseNumber.SIGNS + "元]";
  private static final Pattern DAY = Pattern.compile("(" + SIGNS + "{4})年(" + SIGNS + "{1,3})月(" + SIGNS + "{1,3})日");
  private static final Pattern APPLIES =
      Pattern.compile("自 ?(" + SIGNS + "{4}年" + SIGNS + "{1,3}月" + SIGNS + "{1,3}日) ?(?:零时)?起(?:正式)?(?:施行|实施|生效|执行|试行)");
  private static final Pattern FROM_PUBLICATION = Pattern.compile("自(?:公布|发布|通过|批准|颁布|印发)之日起(?:施行|实施|生效|执行)");
  private static final Pattern BEGINS = Pattern.compile("施行|实施|生效|执行");

  private Dates() {}

  /** The last day on which the text was adopted, amended or published; null when the header tells none. */
  static @Nullable LocalDate ofVersion(List<String> history) {
    LocalDate latest = null;
    LocalDate any = null;
    for (String event : history) {
      LocalDate day = firstIn(event);
      if (day == null) continue;
      if (any == null || day.isAfter(any)) any = day;
      boolean onlyBegins = BEGINS.matcher(event).find() && !event.matches(".*(通过|公布|发布|修正|修订|批准|印发).*");
      if (!onlyBegins && (latest == null || day.isAfter(latest))) latest = day;
    }
    return latest == null ? any : latest;
  }

  /**
   * The day from which a version applies. An amended text repeats the day of its first version, which
   * cannot be meant; then the version's own date stands in.
   */
  static LocalDate inForceFrom(LocalDate version, List<String> history, List<Piece> pieces) {
    for (String event : history) {
      LocalDate day = firstIn(event);
      if (day != null && !day.isBefore(version) && BEGINS.matcher(event).find()) return day;
    }
    List<LocalDate> told = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.text().length() > 600) continue;
      if (FROM_PUBLICATION.matcher(piece.text()).find()) told.add(version);
      Matcher applies = APPLIES.matcher(Unspaced.halfWidth(piece.text()));
      while (applies.find()) {
        LocalDate day = firstIn(applies.group(1));
        if (day != null) told.add(day);
      }
    }
    return told.stream().filter(day -> !day.isBefore(version)).reduce((first, second) -> second).orElse(version);
  }

  static @Nullable LocalDate firstIn(String text) {
    Matcher day = DAY.matcher(Unspaced.halfWidth(text));
    if (!day.find()) return null;
    OptionalInt year = ArticleNumber.count(day.group(1));
    OptionalInt month = ArticleNumber.count(day.group(2));
    OptionalInt date = ArticleNumber.count(day.group(3));
    if (year.isEmpty() || month.isEmpty() || date.isEmpty()) return null;
    try {
      return LocalDate.of(year.getAsInt(), month.getAsInt(), date.getAsInt());
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
