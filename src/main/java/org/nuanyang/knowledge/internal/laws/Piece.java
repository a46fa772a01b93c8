package org.nuanyang.knowledge.internal.laws;

import org.jspecify.annotations.Nullable;

/**
 * One article, or one item or stretch of a text without articles, as it was read.
 *
 * @param key 47, 120-1; p3 for the third piece where there is no article
 * @param number 第四十七条 or 一、; null for plain paragraphs
 * @param chapters the headings above it
 * @param text paragraphs and items, one a line
 */
record Piece(String key, @Nullable String number, String chapters, String text) {

  boolean isArticle() {
    return number != null && number.startsWith("第");
  }
}
