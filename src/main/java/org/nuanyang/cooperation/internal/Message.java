package org.nuanyang.cooperation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cooperation.HelpKind;
import org.nuanyang.cooperation.LetterState;
import org.nuanyang.cooperation.PersonMeant;

/**
 * What two installations tell each other. The first message of a letter carries it whole; all others say where it
 * stands now.
 *
 * @param version of this language; a city that speaks a later one still understands 1
 * @param asked null in all but the first message
 */
record Message(int version, UUID letter, LetterState to, String by, String words, String number, List<Enclosed> enclosed, @Nullable Asked asked) {

  static final int LANGUAGE = 1;

  /** @param answerBy by when the asking side needs the answer; the helper's own clock decides */
  record Asked(String from, String contact, HelpKind kind, String about, String request, PersonMeant person, LocalDate answerBy) {}

  /** @param content in base64 */
  record Enclosed(String name, byte[] content) {}
}
