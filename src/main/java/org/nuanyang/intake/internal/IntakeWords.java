package org.nuanyang.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Reason;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.shared.Sex;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Codes of an application in the words that papers print. */
@Component
class IntakeWords {

  private final MessageSource messages;
  private final Eligibility eligibility;

  IntakeWords(MessageSource messages, Eligibility eligibility) {
    this.messages = messages;
    this.eligibility = eligibility;
  }

  String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }

  String gender(String code) {
    if (code.isEmpty()) return "";
    return text("shared.sex." + (code.equals("M") ? Sex.MALE : Sex.FEMALE));
  }

  String identityPaper(String code) {
    return code.isEmpty() ? "" : text("shared.identity-paper." + code);
  }

  /** Why it goes before others, in the words of the rule; empty when it waits its turn. */
  String priority(Verdict verdict) {
    return verdict.reasons().stream().filter(reason -> reason.code().equals("PRIORITY")).map(Reason::text).findFirst().orElse("");
  }

  String caseType(String code) {
    return text("intake.case-type." + code);
  }

  String aidForm(String code) {
    return text("intake.aid-form." + code);
  }

  String stage(String code) {
    return text("intake.stage." + code);
  }

  String channel(String code) {
    return text("matters.channel." + code);
  }

  String econ(Verdict verdict) {
    return verdict.econResult() == null ? "" : text("intake.econ." + verdict.econResult().name());
  }

  String groups(Facts facts) {
    List<String> names =
        facts.personGroups().stream()
            .map(code -> eligibility.nameOf(facts.profile(), code, facts.applicationDate()))
            .toList();
    return String.join("、", names);
  }

  /** What the applicant declared of their means, one sentence each, for the statement. */
  List<String> circumstances(Facts facts) {
    List<String> sentences = new ArrayList<>();
    Map<String, Object> values = facts.values();
    if (!facts.personGroups().isEmpty()) sentences.add(text("intake.paper.belongs-to", groups(facts)));
    if (values.get("stable_income") instanceof Boolean stable) {
      sentences.add(text(stable ? "intake.paper.stable-income" : "intake.paper.no-stable-income"));
    }
    return sentences;
  }
}
