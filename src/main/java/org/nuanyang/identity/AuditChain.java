package org.nuanyang.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Slice;

/** Reading the audit trail, and checking that nobody altered it. For auditors. */
public interface AuditChain {

  /** Newest first, 50 at a time. */
  Slice<Entry> list(FindEntries wanted, Actor by);

  /** Checks every entry and seal of some days. @param until included */
  Finding verify(LocalDate from, LocalDate until, Actor by);

  /** The last seal, the entries still to be sealed, and the latest daily checks. */
  Standing standing(Actor by);

  /**
   * Which entries to list; null stands for any.
   *
   * @param login of an account
   * @param action beginning of it, such as {@code intake.}
   * @param subject id of the matter, case or account that was looked at or changed
   * @param after mark of the page before
   */
  record FindEntries(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable String login,
      @Nullable String action,
      @Nullable UUID subject,
      @Nullable String after) {}

  /** One entry as auditors read it. */
  record Entry(
      UUID id,
      Instant at,
      UUID account,
      String accountName,
      String action,
      String kind,
      @Nullable UUID subject,
      String note,
      String network,
      @Nullable Long seal) {}

  /** What a check found. */
  record Finding(long entries, long seals, List<Fault> faults) {}

  /**
   * A place where the trail was touched.
   *
   * @param kind ALTERED an entry's content, MISSING an entry of a seal, ADDED an entry to a seal, BROKEN the chain
   * @param seal number of the batch
   * @param entry null where only the batch is known
   */
  record Fault(String kind, long seal, @Nullable UUID entry) {}

  /** Where the chain stands. @param lastSealedAt null before the first seal */
  record Standing(
      long lastSeal, @Nullable Instant lastSealedAt, long unsealed, List<CheckedDay> days) {}

  /** The result of a daily check. */
  record CheckedDay(LocalDate day, long entries, int faults, Instant checkedAt) {}
}
