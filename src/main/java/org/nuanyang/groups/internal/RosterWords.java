package org.nuanyang.groups.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuanyang.cases.PaidBy;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Option;
import org.nuanyang.shared.sheet.SheetColumns;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people write into a roster and what is meant by it. */
@Component
class RosterWords {

  static final String NAME = "NAME";
  static final String IDENTITY = "IDENTITY";
  static final String PHONE = "PHONE";
  static final String CLAIMED = "CLAIMED";
  static final String KINDS = "KINDS";
  static final String STABLE_INCOME = "STABLE_INCOME";
  static final String INCOME = "INCOME";
  static final String PERSONS = "PERSONS";
  static final String COUNSEL = "COUNSEL";
  static final String PAPERS = "PAPERS";

  static final String PAID = "PAID";
  static final String PAID_ON = "PAID_ON";
  static final String WAY = "WAY";
  static final String RECEIPT = "RECEIPT";

  private final MessageSource messages;
  private final Eligibility eligibility;

  RosterWords(MessageSource messages, Eligibility eligibility) {
    this.messages = messages;
    this.eligibility = eligibility;
  }

  String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  /** The columns of a roster; name and number must be there. */
  SheetColumns columns() {
    return new SheetColumns(
        text("groups.roster.sheet"),
        Stream.of(NAME, IDENTITY, PHONE, CLAIMED, KINDS, STABLE_INCOME, INCOME, PERSONS, COUNSEL, PAPERS).map(this::column).toList());
  }

  private SheetColumns.Column column(String key) {
    return column(key, key.equals(NAME) || key.equals(IDENTITY));
  }

  private SheetColumns.Column column(String key, boolean needed) {
    String example = text("groups.column." + key + ".example");
    String hint = text("groups.column." + key + ".hint");
    return new SheetColumns.Column(key, heading(key), Set.copyOf(words("groups.column." + key + ".also")), needed, hint, example);
  }

  /** The columns of a list of payments; the number is needed only where two share a name. */
  SheetColumns paymentColumns() {
    return new SheetColumns(text("groups.pay.sheet"), Stream.of(NAME, IDENTITY, PAID, PAID_ON, WAY, RECEIPT).map(key -> column(key, !key.equals(IDENTITY) && !key.equals(RECEIPT))).toList());
  }

  /** The way somebody wrote; empty when it is none we know. */
  Optional<PaidBy> way(String written) {
    for (PaidBy way : PaidBy.values()) if (text(way.messageKey()).equals(written)) return Optional.of(way);
    for (String pair : words("groups.pay.ways")) {
      String[] parts = pair.split("=");
      if (parts.length == 2 && parts[0].equals(written)) return Optional.of(PaidBy.valueOf(parts[1]));
    }
    return Optional.empty();
  }

  List<String> ways() {
    return Stream.of(PaidBy.values()).map(way -> text(way.messageKey())).toList();
  }

  String heading(String column) {
    return text("groups.column." + column);
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
