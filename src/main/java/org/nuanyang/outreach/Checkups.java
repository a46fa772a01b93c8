package org.nuanyang.outreach;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of firm check-ups for the firm: answered piece by piece, found again by code, erased by its owner. */
public interface Checkups {

  Questionnaire questionnaire();

  CheckupId begin(BeginCheckup command);

  /** @throws org.nuanyang.shared.Missing no such check-up, or it was cleared away */
  CheckupView open(CheckupId id);

  /** The check-up behind a code a person typed; blanks, dashes and small letters do not matter. */
  Optional<CheckupId> resume(String code);

  /** Keeps the answers of one screen. */
  void answer(CheckupId id, String dimension, Map<String, Reply> replies);

  /** Closes the answers and makes the report. @throws NotAtThisStage when nothing was answered */
  void finish(CheckupId id, Actor by);

  CheckupReport report(CheckupId id);

  /** Begins a new one beside the finished one, to be compared with it. */
  CheckupId again(CheckupId id, UUID submissionKey, Actor by);

  /** @param contact how the lawyer reaches the firm; may be empty */
  void askLawyer(CheckupId id, String wish, String contact, Actor by);

  /** Erases a check-up with its answers, the workers' counts and the opinion. */
  void erase(CheckupId id, Actor by);

  /** @return how many were cleared away */
  int clearUntouchedSince(Instant moment);
}
