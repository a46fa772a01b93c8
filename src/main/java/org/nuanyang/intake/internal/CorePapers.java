package org.nuanyang.intake.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleGuard;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Citation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Papers without which nothing can be accepted: who it is, and that they ask. No city's table lets them follow later. */
@Component
class CorePapers implements RuleGuard {

  private static final Set<String> CORE =
      Set.of("OFFICIAL_NOTICE", "APPLICATION_FORM", "ID_CARD", "PASSPORT", "GUARDIAN_PROOF", "AGENCY_AUTHORITY");

  private final MessageSource messages;

  CorePapers(MessageSource messages) {
    this.messages = messages;
  }

  /** A row of the city's list of papers. */
  record Row(
      String code, int order, String name, @Nullable String note, @Nullable List<String> anyOf, boolean madeHere, boolean tolerable,
      @Nullable Object when, RuleVersion version) {}

  static boolean mayFollow(RequiredDocument paper) {
    return paper.tolerable() && !CORE.contains(paper.code());
  }

  @Override
  public List<RuleObjection> objections(Policies draft, String profile, LocalDate on) {
    return draft.rows(profile, "papers", on, Row.class).stream()
        .filter(row -> row.tolerable() && CORE.contains(row.code()))
        .map(row -> new RuleObjection("papers", row.code(),
            messages.getMessage("intake.tolerance.core-row", new Object[] {row.name()}, Locale.SIMPLIFIED_CHINESE),
            List.of(new Citation("法律援助法", "第四十一条"))))
        .toList();
  }
}
