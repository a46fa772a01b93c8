package org.nuanyang.criminal.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CriminalStage;
import org.nuanyang.criminal.ListedNotice;
import org.nuanyang.criminal.ReconciliationLine.Kind;

/** Holds an organ's list against ours: by case and person, then by stage, charge and day. */
final class Comparison {

  /** A day to carry a letter across, and one for the register. */
  private static final int DAYS_APART = 3;

  /** One of our notices; one that is not {@code inMonth} only answers a row of theirs. */
  record Ours(UUID id, String number, String person, String caseNumber, String caseKey, @Nullable CriminalStage stage, String charge, LocalDate day, boolean inMonth) {}

  /** What came of it; {@code differs} are message keys. */
  record Found(
      Kind kind, @Nullable UUID notice, String number, String person, String caseNumber, String caseKey, CriminalStage stage, String charge,
      @Nullable LocalDate theirDay, @Nullable LocalDate ourDay, List<String> differs) {}

  private Comparison() {}

  static List<Found> of(List<ListedNotice> theirs, List<Ours> ours) {
    var found = new ArrayList<Found>();
    Set<UUID> answered = new HashSet<>();
    for (ListedNotice row : theirs) {
      Optional<Ours> match = match(row, ours, answered);
      match.ifPresent(one -> answered.add(one.id()));
      found.add(match.map(one -> both(row, one)).orElseGet(() -> onlyTheirs(row)));
    }
    ours.stream().filter(one -> one.inMonth() && !answered.contains(one.id())).map(Comparison::onlyOurs).forEach(found::add);
    return found;
  }

  /** The same stage first, so that two stages of one person do not take each other's row. */
  private static Optional<Ours> match(ListedNotice row, List<Ours> ours, Set<UUID> answered) {
    String key = CaseKeys.of(row.caseNumber());
    List<Ours> alike =
        ours.stream().filter(one -> !answered.contains(one.id()) && one.caseKey().equals(key) && one.person().equals(row.person())).toList();
    return alike.stream().filter(one -> row.stage() == one.stage()).findFirst().or(() -> alike.stream().findFirst());
  }

  private static Found both(ListedNotice row, Ours one) {
    var differs = new ArrayList<String>();
    if (one.stage() != row.stage()) differs.add("criminal.differs.stage");
    if (!row.charge().isEmpty() && !row.charge().equals(one.charge())) differs.add("criminal.differs.charge");
    LocalDate theirs = row.notifiedOn();
    if (theirs != null && (one.day().isAfter(theirs.plusDays(DAYS_APART)) || one.day().isBefore(theirs))) differs.add("criminal.differs.day");
    return new Found(
        differs.isEmpty() ? Kind.MATCHED : Kind.DIFFERING, one.id(), one.number(), row.person(), row.caseNumber(), CaseKeys.of(row.caseNumber()),
        row.stage(), one.charge(), theirs, one.day(), differs);
  }

  private static Found onlyTheirs(ListedNotice row) {
    return new Found(
        Kind.ONLY_THEIRS, null, "", row.person(), row.caseNumber(), CaseKeys.of(row.caseNumber()), row.stage(), row.charge(), row.notifiedOn(), null, List.of());
  }

  private static Found onlyOurs(Ours one) {
    CriminalStage stage = one.stage() == null ? CriminalStage.FIRST_INSTANCE : one.stage();
    return new Found(
        Kind.ONLY_OURS, one.id(), one.number(), one.person(), one.caseNumber(), one.caseKey(), stage, one.charge(), null, one.day(), List.of());
  }
}
