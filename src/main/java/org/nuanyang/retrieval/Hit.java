package org.nuanyang.retrieval;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawStatus;

/**
 * An article that may answer the question.
 *
 * @param unit the unit of the library's feed
 * @param law without 中华人民共和国
 * @param article 第五百七十七条, or 一、, or null for a plain paragraph
 * @param chapters such as 第三编 合同 > 第八章 违约责任
 * @param text paragraphs and items, one a line
 * @param score comparable within one answer; about 0 for a middling candidate, 2 and above for a good one
 * @param why what it was found by, strongest first
 */
public record Hit(
    UUID unit,
    String law,
    @Nullable String article,
    String chapters,
    String title,
    String text,
    LawLevel level,
    LawStatus status,
    @Nullable String region,
    double score,
    List<Reason> why) {}
