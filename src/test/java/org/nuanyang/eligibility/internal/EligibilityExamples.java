package org.nuanyang.eligibility.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanyang.eligibility.CheckId;
import org.nuanyang.eligibility.CheckView;
import org.nuanyang.eligibility.Checks;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.internal.PolicyExamples;
import org.nuanyang.shared.Missing;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Eligibility by the shipped rules, without a database; and facts written as an officer would. */
public final class EligibilityExamples {

  public static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
  static final Policies POLICIES = PolicyExamples.shipped();

  private EligibilityExamples() {}

  public static Eligibility eligibility() {
    var words = new InterviewWords(messages());
    var vocabulary = new Vocabulary(POLICIES, messages());
    return new RuledEligibility(vocabulary, new Interview(vocabulary, words), words, new NoChecks());
  }

  static GenerosityGuard guard() {
    return new GenerosityGuard(eligibility(), new EligibilityWords(messages()));
  }

  public static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/eligibility", "messages/policies", "messages/shared");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  /** @param facts such as {@code age=17 stable_income=true}; may be null */
  public static Facts facts(String profile, String groups, String matter, String facts) {
    Facts all = Facts.on(profile, TODAY).about(matter).inGroups(words(groups));
    for (String fact : words(facts)) {
      String[] parts = fact.split("=", 2);
      all = all.with(parts[0], parts[1]);
    }
    return all;
  }

  private static Set<String> words(String text) {
    if (text == null || text.isBlank()) return Set.of();
    return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static final class NoChecks implements Checks {

    @Override
    public CheckId start() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void answer(CheckId check, String questionId, java.util.List<String> given) {
      throw new UnsupportedOperationException();
    }

    @Override
    public CheckView find(CheckId check) {
      throw new Missing("eligibility.check-missing");
    }
  }
}
