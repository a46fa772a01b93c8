package org.nuanyang.knowledge;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a law as the search index takes it: an article, or an item or paragraph of a text without
 * articles. A unit whose status changes comes again with a higher sequence and the same identifier.
 *
 * @param sequence place in the feed; grows with every change
 * @param law the text all versions belong to
 * @param lawName without 中华人民共和国; parts of the civil code are all 民法典
 * @param article 第五百七十七条, or 一、, or null for a plain paragraph
 * @param chapters such as 第三编 合同 > 第八章 违约责任; empty when the text has none
 * @param title the name with the article, as a list of hits shows it
 * @param text paragraphs and items, one a line, without the number
 * @param status as of today
 * @param region 河南 and the like for local texts; null for national ones
 * @param inForceTo first day on which it no longer applies; null while it does or when nobody knows
 * @param searchable false for amending acts, whose content is in the consolidated text
 */
public record LawUnit(
    long sequence,
    UUID unit,
    UUID law,
    String lawName,
    @Nullable String article,
    String chapters,
    String title,
    String text,
    LawLevel level,
    LawStatus status,
    @Nullable String region,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    boolean searchable) {}
