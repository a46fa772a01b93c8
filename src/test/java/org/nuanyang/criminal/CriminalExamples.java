package org.nuanyang.criminal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.IdentityNumber;

/** Notices as organs write them. */
public final class CriminalExamples {

  public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private CriminalExamples() {}

  /** A number with its right check digit. @param serial odd for men, even for women */
  public static IdentityNumber identity(LocalDate born, int serial) {
    String first = "159921%04d%02d%02d%03d".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth(), serial);
    String known = "150102" + first.substring(6);
    return IdentityNumber.resident(known + IdentityNumber.checkDigit(known));
  }

  /** An adult who may be sentenced to life: a trial in the first instance, a hearing in three weeks. */
  public static NoticeText trial(String caseNumber, String person, int serial) {
    return text(caseNumber, person, identity(LocalDate.of(1990, 1, 1), serial), NoticeReason.CR4, CriminalStage.FIRST_INSTANCE);
  }

  public static NoticeText text(
      String caseNumber, String person, @Nullable IdentityNumber identity, @Nullable NoticeReason reason, @Nullable CriminalStage stage) {
    boolean trial = stage == null || stage.trial();
    return new NoticeText(
        caseNumber, "", "承办法官", "0471-3300001", person, identity, "", null, "抢劫罪", Measure.ARRESTED, "某看守所", reason, "", stage,
        trial ? TrialProcedure.ORDINARY : null, trial ? TODAY.plusDays(21) : null, TODAY.minusDays(1), TODAY.minusDays(4), TODAY.minusDays(3), false, "");
  }

  public static GiveNotice give(UUID organ, NoticeText text, NoticeDoor door, Actor by) {
    return new GiveNotice(UUID.randomUUID(), organ, door, text, by);
  }
}
