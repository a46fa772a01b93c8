package org.nuanyang.groups.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people write into a roster and what is meant by it. */
@Component
class RosterWords {

  private final MessageSource messages;
  private final Eligibility eligibility;

  RosterWords(MessageSource messages, Eligibility eligibility) {
    this.messages = messages;
    this.eligibility = eligibility;
  }

  String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  /** Which column stands where; name and number must be there. */
  Optional<Map<RosterColumn, Integer>> columns(Map<Integer, String> headings) {
    Map<RosterColumn, Integer> found = new EnumMap<>(RosterColumn.class);
    headings.forEach((at, heading) -> columnOf(heading).ifPresent(column -> found.putIfAbsent(column, at)));
    boolean roster = found.containsKey(RosterColumn.NAME) && found.containsKey(RosterColumn.IDENTITY);
    return roster ? Optional.of(found) : Optional.empty();
  }

  private Optional<RosterColumn> columnOf(String heading) {
    String plain = plain(heading);
    return Arrays.stream(RosterColumn.values()).filter(column -> names(column).contains(plain)).findFirst();
  }

  private Set<String> names(RosterColumn column) {
    Set<String> names = new LinkedHashSet<>(words(column.messageKey() + ".also"));
    names.add(plain(text(column.messageKey())));
    return names;
  }

  /** Without what stands in brackets, blanks and marks. */
  private static String plain(String heading) {
    return heading.replaceAll("[（(].*?[)）]", "").replaceAll("[\\s*＊:：]", "");
  }

  Optional<Boolean> yesOrNo(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT);
    if (words("groups.roster.yes").contains(word)) return Optional.of(true);
    return words("groups.roster.no").contains(word) ? Optional.of(false) : Optional.empty();
  }

  /** Codes of the groups of persons that are named; empty when one of them is not known. */
  Optional<Set<String>> kinds(String written, Facts facts) {
    Map<String, String> known = kinds(facts);
    Set<String> codes = new LinkedHashSet<>();
    for (String word : written.split("[、,，;；/\\s]+")) {
      if (word.isBlank()) continue;
      String code = known.get(word.strip());
      if (code == null) return Optional.empty();
      codes.add(code);
    }
    return Optional.of(codes);
  }

  /** Each group of persons by its name and by the words citizens know it under. */
  private Map<String, String> kinds(Facts facts) {
    Map<String, String> known = new HashMap<>();
    for (Option option : eligibility.groups(facts.profile(), facts.applicationDate())) {
      known.put(option.label(), option.value());
      known.put(eligibility.nameOf(facts.profile(), option.value(), facts.applicationDate()), option.value());
    }
    for (String pair : words("groups.roster.kinds")) {
      String[] parts = pair.split("=");
      if (parts.length == 2) known.putIfAbsent(parts[0], parts[1]);
    }
    return known;
  }

  /** Names a person can choose from. */
  List<String> kindNames(Facts facts) {
    return eligibility.groups(facts.profile(), facts.applicationDate()).stream().map(Option::label).toList();
  }

  private List<String> words(String key) {
    return Arrays.stream(text(key).split("、")).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }
}
