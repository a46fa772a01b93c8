package org.nuanyang.shared;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name as the identity paper spells it: from a single character to the long names of
 * Mongolians, Uyghurs and foreigners, with the dot of names in parts always written {@code ·}.
 */
public record PersonName(String text) {

  private static final int LONGEST = 60;
  private static final Pattern DOTS = Pattern.compile("\\s*[·•・‧∙⋅．]\\s*");
  private static final Pattern LETTERS =
      Pattern.compile("[\\p{L}\\p{M}\\u3007\\u202F\\u180B-\\u180E·.'’ -]+");

  /** @throws Unreadable when it cannot be a name */
  public PersonName {
    text = folded(text);
    Optional<String> problem = problem(text);
    if (problem.isPresent()) throw new Unreadable(problem.get());
  }

  /** What is wrong with a typed name, as a message key for its field; empty when nothing is. */
  public static Optional<String> problem(String typed) {
    String text = folded(typed);
    if (text.isEmpty()) return Optional.of("shared.name.empty");
    if (text.codePointCount(0, text.length()) > LONGEST) return Optional.of("shared.name.long");
    boolean hasLetter = text.codePoints().anyMatch(c -> Character.isLetter(c) || c == 0x3007);
    if (!hasLetter || !LETTERS.matcher(text).matches()) return Optional.of("shared.name.letters");
    return Optional.empty();
  }

  /** 张**; the number of stars tells nothing, and a single character is hidden too. */
  public String masked() {
    if (text.codePointCount(0, text.length()) == 1) return "**";
    return text.substring(0, text.offsetByCodePoints(0, 1)) + "**";
  }

  /** Masked: a name must not reach a log by accident. */
  @Override
  public String toString() {
    return masked();
  }

  private static String folded(String typed) {
    String blanks = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\s\\u3000]+", " ");
    String dotted = DOTS.matcher(blanks.strip()).replaceAll("·");
    boolean chinese = dotted.codePoints().anyMatch(Character::isIdeographic);
    return chinese ? dotted.replace(" ", "") : dotted;
  }
}
