package org.nuanyang.duty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.shared.Slice;

/** The front door of the ledger of help (法律帮助台账). */
public interface HelpRecords {

  /**
   * Enters a visit; the same submission key answers with the first record.
   *
   * @throws NotInRota the person has a defender, or the law does not let the plea be recorded so
   */
  UUID record(RecordHelp order);

  /** Hands the person's application on to the centre (法律援助法 第三十九条: within 24 hours); a second time answers with the first. */
  ApplicationId relay(UUID record, Actor by);

  /** Says what became of the opinion given. @param taken TAKEN, PARTLY or NOT_TAKEN */
  void opinionTaken(UUID record, String taken, int version, Actor by);

  /** Keeps the signature of the person, photographed or drawn on glass. */
  void sign(UUID record, String name, byte[] picture, Actor by);

  /** @throws org.nuanyang.shared.Missing unknown, or not this person's to see */
  HelpView view(UUID record, Actor by);

  /** The lawyer's own visits, newest first. */
  Slice<HelpRow> own(@Nullable String after, Actor by);

  /** The ledger of the centres the person sees, newest first. */
  Slice<HelpRow> ledger(@Nullable String after, Actor by);
}
