package org.nuanyang.assignment;

/**
 * Whom of a weighed pool somebody wants to see.
 *
 * @param text part of a lawyer's or a firm's name; blank for all
 * @param most how many of those who may and of those who must not, the named one besides
 */
public record ShortlistSearch(Wishes wishes, String text, int most) {

  public static ShortlistSearch all(Wishes wishes) {
    return new ShortlistSearch(wishes, "", Integer.MAX_VALUE);
  }
}
