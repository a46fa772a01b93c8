package org.nuanyang.groups.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.Reason;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.groups.PersonFacts;
import org.nuanyang.groups.PersonResult;
import org.nuanyang.shared.Citation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Judges single persons: what all have in common comes from the application, the rest is each person's own. */
@Component
class Judging {

  /** What the applicant said about themselves holds for nobody else. */
  private static final Set<String> OWN = Set.of("stable_income", "household_income_12m", "household_persons");

  private static final int NAMED = 3;

  private final Eligibility eligibility;
  private final MessageSource messages;

  Judging(Eligibility eligibility, MessageSource messages) {
    this.eligibility = eligibility;
    this.messages = messages;
  }

  /** What the rules propose for one person. */
  record Judgement(PersonResult result, String reason, @Nullable String refusal, List<String> lacking) {}

  /** @param common the application's facts; @param speaks whether the application's own answers are this person's */
  Facts facts(Facts common, PersonFacts own, @Nullable LocalDate born, boolean speaks) {
    Facts facts = common;
    if (!speaks) for (String fact : OWN) facts = facts.with(fact, null);
    if (!own.groups().isEmpty()) facts = facts.inGroups(own.groups());
    facts = facts.with("age", born == null ? null : Period.between(born, common.applicationDate()).getYears());
    if (own.stableIncome() != null) facts = facts.with("stable_income", own.stableIncome());
    if (own.householdIncome() != null) facts = facts.with("household_income_12m", own.householdIncome());
    if (own.householdPersons() != null) facts = facts.with("household_persons", own.householdPersons());
    return own.hasCounsel() ? facts.with("has_counsel", true) : facts;
  }

  /** What the application says of whoever speaks for all, and of nobody else; their age follows from their birth. */
  static Map<String, @Nullable Object> spoken(PersonFacts own) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("age", null);
    facts.put("stable_income", own.stableIncome());
    facts.put("household_income_12m", own.householdIncome());
    facts.put("household_persons", own.householdPersons());
    return facts;
  }

  /** What is known of somebody who spoke for all: where their line says nothing, the application does. */
  static PersonFacts fromSpeaker(PersonFacts own, Map<String, Object> said) {
    Boolean stable = own.stableIncome() == null && said.get("stable_income") instanceof Boolean yes ? yes : own.stableIncome();
    BigDecimal income =
        own.householdIncome() == null && said.get("household_income_12m") instanceof Number yuan ? new BigDecimal(yuan.toString()) : own.householdIncome();
    Integer persons =
        own.householdPersons() == null && said.get("household_persons") instanceof Number many ? Integer.valueOf(many.intValue()) : own.householdPersons();
    return new PersonFacts(own.groups(), stable, income, persons, own.hasCounsel());
  }

  Judgement judge(Facts facts, Set<String> papers, boolean signed) {
    Verdict verdict = eligibility.judge(facts);
    PersonResult result = result(verdict.path());
    String refusal = verdict.refusalCode() == null ? null : verdict.refusalCode().name();
    return new Judgement(result, reason(verdict, facts, result), refusal, missing(facts, papers, signed).stream().map(RequiredDocument::name).toList());
  }

  Verdict verdict(Facts facts) {
    return eligibility.judge(facts);
  }

  /** What every person brings for themselves; the papers of the dispute are brought once for all. */
  List<RequiredDocument> papers(Facts facts) {
    return eligibility.documents(facts).stream().filter(Judging::ofThePerson).toList();
  }

  private List<RequiredDocument> missing(Facts facts, Set<String> papers, boolean signed) {
    Set<String> there = new HashSet<>(papers);
    List<RequiredDocument> own = papers(facts);
    if (signed) own.stream().filter(RequiredDocument::madeHere).forEach(paper -> there.add(paper.code()));
    return own.stream().filter(paper -> !there.contains(paper.code())).toList();
  }

  private static boolean ofThePerson(RequiredDocument paper) {
    return !paper.code().endsWith("_MATERIALS") && !paper.code().equals("APPLICATION_FORM");
  }

  /** Codes of all they have to bring. */
  Set<String> allPapers(Facts facts) {
    return papers(facts).stream().map(RequiredDocument::code).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static PersonResult result(Path path) {
    return switch (path) {
      case GRANT_PATH, ADVANCE_AID, STATUTORY_APPOINTMENT -> PersonResult.FIT;
      case REFUSE_PROPOSED -> PersonResult.UNFIT;
      case NEEDS_CHECK -> PersonResult.UNCLEAR;
    };
  }

  private String reason(Verdict verdict, Facts facts, PersonResult result) {
    if (result == PersonResult.UNCLEAR && !verdict.missingFacts().isEmpty()) {
      String asked =
          verdict.missingFacts().stream().limit(NAMED).map(fact -> eligibility.nameOf(facts.profile(), fact, facts.applicationDate())).collect(Collectors.joining("、"));
      return text("groups.reason.ask", asked);
    }
    if (verdict.reasons().isEmpty()) return text("groups.reason." + result);
    Reason first = verdict.reasons().getFirst();
    String articles = first.citations().stream().map(Citation::toString).collect(Collectors.joining("、"));
    return articles.isEmpty() ? first.text() : text("groups.reason.with-article", first.text(), articles);
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
