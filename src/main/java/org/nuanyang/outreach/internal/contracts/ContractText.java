package org.nuanyang.outreach.internal.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanyang.outreach.ContractReport.Spot;

/** A contract as rules read it: sentence by sentence, without blanks and lines left for a pen, digits as everyday ones. */
final class ContractText {

  private static final int AROUND = 40;
  private static final Pattern ENDS = Pattern.compile("(?<=[。；;！!？?])");
  /** A sentence without an end is looked at in pieces, so that no rule reads across half a contract. */
  private static final int LONGEST_SENTENCE = 400;

  /** @param paragraph counted from one */
  private record Sentence(int paragraph, String words) {}

  private final List<Sentence> sentences = new ArrayList<>();
  private final String whole;

  ContractText(String text) {
    StringBuilder all = new StringBuilder();
    int paragraph = 0;
    for (String line : text.split("\\R")) {
      String plain = plain(line);
      if (plain.isEmpty()) continue;
      paragraph++;
      all.append(plain).append('\n');
      for (String sentence : ENDS.split(plain))
        for (int at = 0; at < sentence.length(); at += LONGEST_SENTENCE)
          sentences.add(new Sentence(paragraph, sentence.substring(at, Math.min(sentence.length(), at + LONGEST_SENTENCE))));
    }
    whole = all.toString();
  }

  private static String plain(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (Character.isWhitespace(sign) || sign == '\u00a0' || sign == '\u3000' || sign == '_' || sign == '＿' || sign == '\ufeff') continue;
      boolean wide = sign >= '０' && sign <= '９' || sign >= 'Ａ' && sign <= 'Ｚ' || sign >= 'ａ' && sign <= 'ｚ' || sign == '％' || sign == '．';
      plain.append(wide ? (char) (sign - 0xfee0) : sign);
    }
    return plain.toString().replaceAll("(?<=[0-9])[,，](?=[0-9]{3})", "");
  }

  boolean has(Pattern words) {
    return words.matcher(whole).find();
  }

  /** The first place anywhere, across sentences of a paragraph too. */
  Matcher in(Pattern words) {
    return words.matcher(whole);
  }

  /** The first sentence that says so, and says nothing that makes it harmless. */
  Optional<Spot> spot(Pattern says, java.util.function.Predicate<String> harmless) {
    for (Sentence sentence : sentences) {
      Matcher found = says.matcher(sentence.words);
      if (found.find() && !harmless.test(sentence.words)) return Optional.of(at(sentence, found.start(), found.end()));
    }
    return Optional.empty();
  }

  /** The sentence that holds these very words. */
  Spot holding(String words) {
    for (Sentence sentence : sentences) {
      int at = sentence.words.indexOf(words);
      if (at >= 0) return at(sentence, at, at + words.length());
    }
    return new Spot(1, "", words, "");
  }

  private static Spot at(Sentence sentence, int from, int to) {
    String words = sentence.words;
    return new Spot(sentence.paragraph, words.substring(Math.max(0, from - AROUND), from), words.substring(from, to), words.substring(to, Math.min(words.length(), to + AROUND)));
  }
}
