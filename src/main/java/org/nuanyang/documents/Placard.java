package org.nuanyang.documents;

import java.util.List;

/**
 * A sheet around a code to be scanned, to be hung up or worn.
 *
 * @param heading small, on top: who speaks
 * @param title large: what it is about
 * @param subtitle below, may be empty
 * @param lines one under the other, short
 * @param link what the code opens
 * @param caption under the code: what scanning is good for
 * @param foot small, at the bottom
 */
public record Placard(String heading, String title, String subtitle, List<String> lines, String link, String caption, String foot) {
  public Placard {
    lines = List.copyOf(lines);
  }
}
