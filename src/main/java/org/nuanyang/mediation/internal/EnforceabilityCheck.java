package org.nuanyang.mediation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Clause;
import org.nuanyang.mediation.Warning;
import org.nuanyang.shared.Money;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads an agreement as a court would that is asked to confirm or enforce it (民事诉讼法解释 第三百五十五条、第三百五十八条): who,
 * what, how much, until when, and nothing the law forbids. Words and articles stand in {@code mediation/checks.yaml}.
 */
@Component
class EnforceabilityCheck {

  /** Words that trip a warning of their own id. */
  private static final List<String> BY_WORDS =
      List.of("vague", "status", "title", "crime", "freedom", "insurance", "child", "no-suit", "wage-hold");

  /** 民法典合同编通则解释 第六十五条: more than thirty percent above the loss is too much as a rule. */
  private static final BigDecimal HIGH_PENALTY = new BigDecimal("0.30");

  private static final int LONG_YEARS = 5;

  private record Rule(String id, boolean blocks, String says, String why, String basis) {}

  private final ClauseLibrary library;
  private final Duties duties;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, List<String>> words = new LinkedHashMap<>();

  EnforceabilityCheck(ClauseLibrary library, Duties duties) throws IOException {
    this.library = library;
    this.duties = duties;
    try (InputStream data = new ClassPathResource("mediation/checks.yaml").getInputStream()) {
      JsonNode file = new YAMLMapper().readTree(data);
      for (JsonNode one : file.get("warnings"))
        rules.put(
            one.get("id").asString(),
            new Rule(one.get("id").asString(), one.get("blocks").asBoolean(), one.get("says").asString(), one.get("why").asString(), one.get("basis").asString()));
      for (String id : BY_WORDS) {
        List<String> some = new ArrayList<>();
        for (JsonNode word : file.get(id)) some.add(word.asString());
        words.put(id, some);
      }
    }
  }

  /** A party as the check sees it. @param id as it is filled into blanks */
  record Party(String id, String name, boolean minor, boolean guarded) {}

  /**
   * @param worked the sum a calculator found; null when nobody asked one
   * @param topRate four times the one-year loan prime rate of the day (民间借贷规定 第二十五条)
   */
  List<Warning> check(AgreementText text, List<Party> parties, @Nullable Money worked, BigDecimal topRate, LocalDate today) {
    List<Warning> found = new ArrayList<>();
    if (text.facts().strip().length() < 10) found.add(warning("no-facts", 0, "", ""));
    if (text.terms().isEmpty()) found.add(warning("no-term", 0, "", ""));
    boolean duty = false;
    boolean later = false;
    boolean remedy = false;
    for (int i = 0; i < text.terms().size(); i++) {
      AgreementText.Term term = text.terms().get(i);
      Clause clause = library.find(term.clause()).orElseThrow();
      look(clause, term, i + 1, parties, topRate, today, found);
      duty |= clause.duty() != null || ownDuty(clause, term);
      later |= clause.duty() != null && !clause.duty().equals("PAY_NOW");
      remedy |= clause.group().equals("DEFAULT");
    }
    if (!text.terms().isEmpty() && !duty) found.add(warning("no-duty", 0, "", ""));
    if (later && !remedy) found.add(warning("default", 0, "", ""));
    for (Party party : parties) if (party.minor() && !party.guarded()) found.add(warning("guardian", 0, party.name(), ""));
    sums(text, worked, found);
    found.sort(Comparator.comparing((Warning one) -> !one.blocks()).thenComparing(Warning::term));
    return found;
  }

  /** A term in own words is a duty when it says who has to do something by when; then it ought to be written as one. */
  private static boolean ownDuty(Clause clause, AgreementText.Term term) {
    return clause.id().equals("own-words") && term.value("words").matches("(?s).*(付|交|修|拆|搬|退|还|赔).*\\d{1,2}月\\d{1,2}日.*");
  }

  private void look(Clause clause, AgreementText.Term term, int number, List<Party> parties, BigDecimal topRate, LocalDate today, List<Warning> found) {
    List<String> empty = new ArrayList<>();
    for (Clause.Blank blank : clause.blanks()) {
      String value = term.value(blank.name());
      switch (blank.kind()) {
        case "PARTY" -> {
          if (parties.stream().noneMatch(party -> party.id().equals(value))) found.add(warning("who", number, "", ""));
        }
        case "MONEY" -> {
          if (Filled.money(value).isEmpty()) found.add(warning("amount", number, "", ""));
        }
        case "DAY" -> day(value, number, today, found);
        case "NUMBER" -> {
          if (Filled.count(value).isEmpty()) empty.add(blank.label());
        }
        case "RATE" -> {
          if (Filled.rate(value).isEmpty()) empty.add(blank.label());
          else if (Filled.rate(value).get().compareTo(topRate) > 0) found.add(warning("interest", number, "", value.replace("%", "") + "%"));
        }
        case "CHOICE" -> {
          if (!blank.options().contains(value)) empty.add(blank.label());
        }
        default -> {
          if (value.isEmpty() && !blank.optional()) empty.add(blank.label());
        }
      }
    }
    if (!empty.isEmpty()) found.add(warning("blank", number, "", String.join("、", empty)));
    if (!term.value("who").isEmpty() && term.value("who").equals(term.value("to"))) found.add(warning("same", number, "", ""));
    if ("INSTALMENTS".equals(clause.duty())) instalments(term, number, found);
    String said = String.join("\n", term.values().values());
    for (String id : BY_WORDS) words.get(id).stream().filter(said::contains).findFirst().ifPresent(word -> found.add(warning(id, number, "", word)));
  }

  private void day(String value, int number, LocalDate today, List<Warning> found) {
    var day = Filled.day(value);
    if (day.isEmpty()) found.add(warning("due", number, "", ""));
    else if (day.get().isBefore(today)) found.add(warning("past", number, "", ""));
    else if (day.get().isAfter(today.plusYears(LONG_YEARS))) found.add(warning("far", number, "", ""));
  }

  private void instalments(AgreementText.Term term, int number, List<Warning> found) {
    var whole = Filled.money(term.value("amount"));
    var part = Filled.money(term.value("part"));
    var count = Filled.count(term.value("count"));
    if (whole.isEmpty() || part.isEmpty() || count.isEmpty()) return;
    BigDecimal before = part.get().yuan().multiply(BigDecimal.valueOf(count.get() - 1L));
    // The last part takes the rest: it must be there, and be no more than the others.
    BigDecimal last = whole.get().yuan().subtract(before);
    if (last.signum() <= 0 || last.compareTo(part.get().yuan()) > 0)
      found.add(warning("sum", number, "", count.get() + "×" + part.get() + "≠" + whole.get()));
  }

  private void sums(AgreementText text, @Nullable Money worked, List<Warning> found) {
    Money total = duties.total(text);
    if (total == null) return;
    for (int i = 0; i < text.terms().size(); i++) {
      AgreementText.Term term = text.terms().get(i);
      if (!term.clause().equals("default-sum")) continue;
      var penalty = Filled.money(term.value("amount"));
      if (penalty.isPresent() && penalty.get().yuan().compareTo(total.yuan().multiply(HIGH_PENALTY)) > 0)
        found.add(warning("penalty", i + 1, "", penalty.get().toString()));
    }
    if (worked != null && total.yuan().compareTo(worked.yuan().divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP)) < 0)
      found.add(warning("low", 0, "", total.toString()));
  }

  private Warning warning(String id, int term, String about, String words) {
    Rule rule = rules.get(id);
    if (rule == null) throw new IllegalStateException("mediation/checks.yaml has no " + id);
    return new Warning(
        id, term, rule.blocks(), rule.says().replace("{0}", about).replace("{1}", words), rule.why(), ClauseLibrary.cited(rule.basis()));
  }

  /** Every warning there can be, for the test that holds their articles against the law. */
  List<String> bases() {
    return rules.values().stream().map(Rule::basis).toList();
  }
}
