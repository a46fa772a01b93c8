package org.nuanyang.eligibility.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Option;
import org.nuanyang.eligibility.PriorityFlag;
import org.nuanyang.eligibility.Question;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Citation;

/** The shapes of the rule tables under {@code policies/}; each table's file says what its columns mean. */
final class Rows {

  private Rows() {}

  /** A row that can speak in a verdict. */
  interface Rule {
    RuleVersion version();

    String text();

    List<Citation> citations();
  }

  /** matters: the words for matters. {@code list}: M, N, R, A, C of the reference, or O = outside. */
  record Matter(
      String code, String list, @Nullable String parent, String name, @Nullable String label,
      @Nullable String hint, String icon, String category, String caseType, List<String> synonyms,
      RuleVersion version) {}

  /** categories: the twelve categories of consultation. */
  record Category(String code, int order, String label, @Nullable String hint, String icon, RuleVersion version) {}

  /** groups: the words for persons. */
  record Group(
      String code, String name, @Nullable String label, @Nullable String hint, @Nullable String icon,
      List<String> synonyms, List<String> implies, @Nullable Integer fromAge, @Nullable Integer belowAge,
      Map<String, Object> states, RuleVersion version) {}

  /** fact_words: the facts that may be given, their kinds and limits. */
  record FactWord(
      String code, Kind kind, String label, String description, @Nullable BigDecimal from,
      @Nullable BigDecimal to, Map<String, List<String>> words, List<String> synonyms, RuleVersion version) {
    enum Kind { YES_NO, WHOLE, MONEY, WORD, YES_OR_TEXT }
  }

  /** scope: matters for which aid may be asked, and whether hardship counts. */
  record Scope(
      String code, List<String> matters, Econ econ, boolean counselGuard, boolean unsure,
      @Nullable Condition when, String text, List<Citation> citations, RuleVersion version) implements Rule {
    enum Econ { CONDITION, NONE, NOTICE, NOT_REQUIRED }
  }

  /** special_situations: whose matter counts as one of the N list. */
  record SpecialSituation(
      String code, String becomes, Condition when, String text, List<Citation> citations,
      RuleVersion version) implements Rule {}

  /** standing: which persons are freed from what. */
  record Standing(
      String code, EconResult result, boolean unsure, Condition when,
      Map<String, String> onlyIfParameter, String text, List<Citation> citations,
      RuleVersion version) implements Rule {}

  /** guards: what stops an application before anything else is asked. */
  record Guard(
      String code, RefusalCode refusal, String place, Condition when, String text,
      List<Citation> citations, RuleVersion version) implements Rule {}

  /** notices: the situations in which an agency notifies the centre (CR1 to CR9). */
  record Notice(
      String code, List<String> stages, @Nullable Condition when, String text, List<Citation> citations,
      RuleVersion version) implements Rule {}

  /** urgency: grounds for help in advance. */
  record Urgency(String code, Condition when, String text, List<Citation> citations, RuleVersion version)
      implements Rule {}

  /** second_looks: persons about whom an officer must look into more. */
  record SecondLook(String code, Condition when, String text, List<Citation> citations, RuleVersion version)
      implements Rule {}

  /** priority: the rank in the queue. */
  record Priority(
      String code, int rank, String name, Condition when, String text, List<Citation> citations,
      RuleVersion version) implements Rule {}

  /** green_channel: which steps go first, and who may be visited. */
  record GreenChannel(
      String code, Set<PriorityFlag> flags, boolean homeService, Condition when, String text,
      List<Citation> citations, RuleVersion version) implements Rule {}

  /** advice: what is said besides. */
  record Advice(String code, Condition when, String text, List<Citation> citations, RuleVersion version)
      implements Rule {}

  /** remarks: sentences the judge says at fixed points. */
  record Remark(String code, String text, List<Citation> citations, RuleVersion version) implements Rule {}

  /** papers: what is to be handed in. */
  record Paper(
      String code, int order, String name, @Nullable String note, List<String> anyOf, boolean madeHere,
      boolean tolerable, Condition when, RuleVersion version) {}

  /** doors: other ways that stay open. */
  record Door(
      String code, int order, String name, String text, @Nullable String link, String icon, Condition when,
      RuleVersion version) {}

  /** questions: the citizen's interview. */
  record Asked(
      String code, int order, Question.Kind kind, List<String> facts, String text, @Nullable String help,
      @Nullable String unit, boolean mayBeUnknown, @Nullable Condition when, Map<String, Object> otherwise,
      List<Answer> options, RuleVersion version) {}

  /** One option of a question and the facts it states. */
  record Answer(
      String value, String label, @Nullable String hint, @Nullable String icon, Map<String, Object> sets) {
    Option option() {
      return new Option(value, label, hint, icon);
    }
  }
}
