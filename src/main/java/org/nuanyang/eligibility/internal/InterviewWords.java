package org.nuanyang.eligibility.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.MatterOption;
import org.nuanyang.eligibility.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The choices people are offered, in their own words. */
@Component
class InterviewWords {

  private final MessageSource messages;

  InterviewWords(MessageSource messages) {
    this.messages = messages;
  }

  /** The twelve categories of consultation, in plain words. */
  List<Option> categories(RuleBook rules) {
    return rules.categories().stream()
        .map(row -> new Option(row.code(), row.label(), row.hint(), row.icon()))
        .toList();
  }

  /** Matters of a category, or all; "none of these" closes every list. */
  List<Option> matters(RuleBook rules, @Nullable Object category) {
    return offered(rules)
        .filter(row -> category == null || category.equals(row.category()) || row.code().equals("OTHER"))
        .map(row -> new Option(row.code(), row.label(), row.hint(), row.icon()))
        .toList();
  }

  List<MatterOption> matters(RuleBook rules) {
    return offered(rules)
        .map(row -> new MatterOption(row.code(), row.label(), row.hint(), row.icon(), row.category(), row.caseType()))
        .toList();
  }

  List<Option> groups(RuleBook rules) {
    return rules.groups().stream()
        .filter(row -> row.label() != null)
        .map(row -> new Option(row.code(), row.label(), row.hint(), row.icon()))
        .toList();
  }

  /** People write 1.2万, 12,000 or 12000元. */
  String figure(String written) {
    String figure = written.replaceAll("[,，\\s]", "").replaceAll("[元岁人口个]+$", "");
    if (!figure.endsWith("万")) return figure;
    try {
      return new BigDecimal(figure.substring(0, figure.length() - 1)).movePointRight(4).toPlainString();
    } catch (NumberFormatException notANumber) {
      return written;
    }
  }

  InvalidFacts wrong(String field, String problem) {
    return new InvalidFacts(Map.of(field, say("eligibility.wrong." + problem)));
  }

  private static Stream<Rows.Matter> offered(RuleBook rules) {
    return rules.matters().stream().filter(row -> row.label() != null);
  }

  private String say(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
