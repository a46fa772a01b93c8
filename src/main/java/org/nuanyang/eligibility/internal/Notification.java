package org.nuanyang.eligibility.internal;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.internal.Deliberation.Proposal;
import org.nuanyang.eligibility.internal.Rows.Notice;

/** Cases that come by notice of a court, procuratorate or police, or should have (法律援助法第二十五条、第二十八条). */
final class Notification {

  private static final Set<String> BY_NOTICE = Set.of("C03_DEFENCE_NOTICE", "C04_MEDICAL_NOTICE");
  private static final Set<String> OF_A_SUSPECT = Set.of("C01_DEFENCE_APPLY", "C05_DUTY");

  private Notification() {}

  /** The proposal, or null when this is no such case. */
  static @Nullable Proposal of(Deliberation d) {
    String matter = d.situation.matter().code();
    boolean noticed = BY_NOTICE.contains(matter);
    String stated = d.situation.word("notice_reason");
    if (!noticed && !OF_A_SUSPECT.contains(matter)) return null;
    Optional<Notice> ground = ground(d, matter, stated);
    if (!noticed && stated == null && ground.isEmpty()) return null;

    if (Judge.hasCounsel(d)) return Judge.counselled(d);
    if (ground.isEmpty() && stated != null) return askBack(d, "NOTICE_WITHOUT_GROUND");
    if (ground.isEmpty()) {
      d.decide("NOTICE_INCOMPLETE");
      return Proposal.of(Path.STATUTORY_APPOINTMENT, EconResult.STATUTORY_APPOINTMENT);
    }
    d.decide("STATUTORY_APPOINTMENT", ground.get(), ground.get().when());
    if (!noticed && stated == null) d.say("AGENCY_SHOULD_NOTIFY");
    return fits(ground.get(), d)
        ? Proposal.of(Path.STATUTORY_APPOINTMENT, EconResult.STATUTORY_APPOINTMENT)
        : askBack(d, "NOTICE_STAGE");
  }

  /** The term to assign runs on while the agency is asked. */
  private static Proposal askBack(Deliberation d, String remark) {
    d.decide(remark);
    return Proposal.of(Path.NEEDS_CHECK, EconResult.STATUTORY_APPOINTMENT);
  }

  private static Optional<Notice> ground(Deliberation d, String matter, @Nullable String stated) {
    String code = stated == null && matter.equals("C04_MEDICAL_NOTICE") ? "CR8" : stated;
    // A duty lawyer's help is owed to everybody: only a real notice turns it into a defence.
    if (code == null && matter.equals("C05_DUTY")) return Optional.empty();
    Optional<Notice> atAnotherStage = Optional.empty();
    for (Notice row : d.rules.notices()) {
      boolean meant = code == null ? row.when() != null && d.situation.meets(row.when()) : row.code().equals(code);
      if (meant && fits(row, d)) return Optional.of(row);
      if (meant && atAnotherStage.isEmpty()) atAnotherStage = Optional.of(row);
    }
    return atAnotherStage;
  }

  private static boolean fits(Notice row, Deliberation d) {
    String stage = d.situation.word("stage");
    return stage == null || row.stages().isEmpty() || row.stages().contains(stage);
  }
}
