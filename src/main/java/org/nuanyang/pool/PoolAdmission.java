package org.nuanyang.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** The way into the pool: request or recommendation, review, public notice, admission by a second person. */
public interface PoolAdmission {

  EntryRules rules(String city);

  /** @throws NotAdmissible when an open request or a membership under this licence exists */
  UUID apply(ApplyForPool request);

  /** Requests of a city in one state, oldest first; null for all open ones. */
  List<PoolApplicationView> applications(@Nullable AdmissionState state, Actor by);

  PoolApplicationView application(UUID id, Actor by);

  /** Passes the review. @throws NotAdmissible when the rules of entry are not met */
  void pass(UUID id, String note, int version, Actor by);

  /** Begins the public notice. */
  void publicise(UUID id, int version, Actor by);

  /** Whose entry is under public notice today; what the page shows to everybody. */
  List<PoolApplicationView> noticed(String city);

  /** Takes an objection from the public while the notice runs. */
  void object(UUID application, String name, String phone, String text);

  List<PoolObjectionView> objections(UUID application, Actor by);

  void answer(UUID objection, boolean upheld, String answer, Actor by);

  /**
   * Admits after the notice; another person than the reviewer decides.
   *
   * @throws NotAdmissible while the notice runs, or an objection is unanswered or upheld
   */
  void admit(UUID id, int version, Actor by);

  /** Refuses with a reason, at any time before admission. */
  void refuse(UUID id, String reason, int version, Actor by);

  /** The first day on which somebody under notice may be admitted. */
  static LocalDate admissibleFrom(LocalDate noticeUntil) {
    return noticeUntil.plusDays(1);
  }
}
