package org.nuanyang.retrieval.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawStatus;
import org.nuanyang.knowledge.LawUnit;

/** What a node holds in memory of each indexed unit; its text stays in the index. */
record Unit(
    UUID id,
    String law,
    @Nullable String article,
    String chapters,
    String title,
    LawLevel level,
    LawStatus status,
    @Nullable String region,
    LocalDate from,
    @Nullable LocalDate to,
    Digest digest) {

  private static final Pattern NUMBERING = Pattern.compile("^第[零〇一二三四五六七八九十百千]+(编|分编|章|节)\\s*");
  private static final String BETWEEN = " > ";

  static Unit of(LawUnit of) {
    return new Unit(of.unit(), of.lawName(), of.article(), of.chapters(), of.title(), of.level(), of.status(), of.region(),
        of.inForceFrom(), of.inForceTo(), Digest.of(wording(of.lawName(), of.chapters(), of.text())));
  }

  /** What is indexed and embedded: an article is understood from the law and the chapter it stands in. */
  static String wording(String law, String chapters, String text) {
    String headings =
        Arrays.stream(chapters.split(BETWEEN)).map(Unit::unnumbered).filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
    return law + (headings.isEmpty() ? "" : " " + headings) + "\n" + text;
  }

  private static String unnumbered(String heading) {
    return NUMBERING.matcher(heading.strip()).replaceFirst("").replaceAll("\\s", "");
  }

  /** Whether the unit's version applies on the day. */
  boolean appliesOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to)) && (status != LawStatus.REPEALED || to != null);
  }
}
