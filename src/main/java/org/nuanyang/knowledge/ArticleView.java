package org.nuanyang.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One article in one version of a law.
 *
 * @param unit the article's identifier in the feed
 * @param lawName without 中华人民共和国
 * @param article 第四十七条
 * @param chapters the headings above it, such as 第四章 劳动合同的解除和终止
 * @param paragraphs its 款, each item (项) a line of its own
 * @param status on the day that was asked for
 * @param inForceTo first day on which this version no longer applies; null while it does or when nobody knows
 * @param link address of its page, such as /laws/劳动合同法/47
 */
public record ArticleView(
    UUID unit,
    UUID law,
    String lawName,
    String article,
    String chapters,
    List<String> paragraphs,
    LawLevel level,
    LawStatus status,
    @Nullable String region,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    String link) {

  public ArticleView {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The whole article, a paragraph or item a line. */
  public String text() {
    return String.join("\n", paragraphs);
  }
}
