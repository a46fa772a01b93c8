package org.nuanyang.portal.web;

import java.util.List;
import org.nuanyang.shared.Citation;

/**
 * What one group of people should know, in plain words.
 *
 * @param slug name in the address, such as {@code migrant-workers}
 * @param brief what brings them here most often, in a few words
 * @param safety whether the page must be left quickly, for those who live with the person they fear
 * @param free when nobody looks at their means
 * @param matters codes of the matters they ask about most
 */
record GroupGuide(
    String slug,
    String icon,
    String name,
    String brief,
    String lead,
    boolean safety,
    Point free,
    List<String> matters,
    List<Point> rights,
    List<Line> lines) {

  /** One sentence and the article it rests on. */
  record Point(String text, String law, String article) {

    public Citation citation() {
      return new Citation(law, article);
    }
  }

  /** A telephone number and what it is for. */
  record Line(String name, String number, String text) {}
}
