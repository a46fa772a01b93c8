package org.nuanyang.shared;

/**
 * An article a rule, a paper or a sentence rests on.
 *
 * @param law name without the prefix 中华人民共和国, such as 法律援助法
 * @param article in the form 第四十三条, with 款 or 项 behind it where they matter; empty for a whole text
 */
public record Citation(String law, String article) {

  @Override
  public String toString() {
    return "《" + law + "》" + article;
  }
}
