package org.nuanyang.assessment;

import java.time.LocalDate;
import java.util.List;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Citation;

/**
 * An opinion letter (法律意见书): what the parties argue about, what the law says, what is shown, what is missing, the
 * ways to go, the sums and the days. It says nothing about chances.
 *
 * @param sections in the order they are read
 * @param articles every article it rests on, each looked up
 */
public record OpinionLetter(Category category, String title, LocalDate day, List<Section> sections, List<Article> articles) {

  /** A part of the letter. @param text paragraphs, a line each; a line that begins with {@value #POINT} is a point */
  public record Section(String heading, String text) {}

  /** @param inForce found in force on the day of the letter; false while the library does not hold the text */
  public record Article(Citation citation, boolean inForce) {}

  /** What a point begins with. */
  public static final String POINT = "· ";
}
