package org.nuanyang.cooperation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Order to enter a letter of help that came by post.
 *
 * @param from the office that asks
 * @param number of their letter, by which the same letter is known again
 * @param dated the day on it
 * @param arrivedOn the day it came, from which the term to answer counts (D39)
 * @param contact whom to reach there
 * @param about the matter in a word
 * @param answerBy the day they want the answer; null when the letter names none
 * @param scan the letter as picture or PDF; null when it is not scanned yet
 */
public record PaperLetter(
    UUID key, String from, String number, LocalDate dated, LocalDate arrivedOn, String contact, HelpKind kind, String about, String request,
    PersonMeant person, @Nullable LocalDate answerBy, @Nullable Scan scan, Actor by) {

  /** A picture of the letter. */
  public record Scan(String name, byte[] content) {}
}
