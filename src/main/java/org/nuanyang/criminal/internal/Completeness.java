package org.nuanyang.criminal.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.Lacking;
import org.nuanyang.criminal.NoticeReason;
import org.nuanyang.criminal.NoticeText;
import org.nuanyang.criminal.TrialProcedure;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** Holds a notice against the rules of its city on the day it arrives: is everything said, and does it fit. */
@Component
class Completeness {

  private static final String TABLE = "notices";

  private final Policies policies;

  Completeness(Policies policies) {
    this.policies = policies;
  }

  /** A row of the table; {@code when} is eligibility's and not looked at here. @param stages empty for all */
  record Situation(String code, @Nullable List<String> stages, @Nullable Object when, String text, List<Citation> citations, @Nullable Object version) {}

  /** The row of the law or of the region for this reason on that day. */
  Optional<Situation> situation(NoticeReason reason, String city, LocalDate on) {
    return policies.rows(policies.profileOf(city), TABLE, on, Situation.class).stream()
        .filter(row -> row.code().equals(reason.name()))
        .findFirst();
  }

  List<Lacking> of(NoticeText text, OrganisationKind organ, String city, LocalDate today) {
    var lacking = new ArrayList<Lacking>();
    if (text.stage() == null) lacking.add(Lacking.STAGE);
    else if (!text.stage().isOf(organ)) lacking.add(Lacking.STAGE_NOT_THEIRS);
    NoticeReason reason = text.reason();
    if (reason == null) {
      lacking.add(Lacking.REASON);
      return lacking;
    }
    if (text.stage() != null && !fits(reason, text, city, today)) lacking.add(Lacking.REASON_NOT_IN_STAGE);
    if (reason == NoticeReason.CR9 && text.procedure() != null && text.procedure() != TrialProcedure.ORDINARY) lacking.add(Lacking.ORDINARY_ONLY);
    if (reason == NoticeReason.CR7 && text.basis().isBlank()) lacking.add(Lacking.BASIS);
    if (reason == NoticeReason.CR1) minor(text, today, lacking);
    return lacking;
  }

  private boolean fits(NoticeReason reason, NoticeText text, String city, LocalDate today) {
    Optional<Situation> row = situation(reason, city, today);
    if (row.isEmpty()) return false;
    List<String> stages = row.get().stages();
    return stages == null || stages.isEmpty() || text.stage() != null && stages.contains(text.stage().name());
  }

  /** A defender used to minors, and a woman for a girl, can only be found when both are known. */
  private static void minor(NoticeText text, LocalDate today, List<Lacking> lacking) {
    if (text.born() == null) lacking.add(Lacking.BIRTH_DATE);
    else if (!text.minorOn(today)) lacking.add(Lacking.NOT_A_MINOR);
    if (text.sex().isEmpty()) lacking.add(Lacking.GENDER);
  }
}
