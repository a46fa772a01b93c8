package org.nuanyang.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Half-filled applications: kept sealed at each step, resumed on another device by their code. */
public interface Drafts {

  /** Begins a draft. */
  Draft begin(Answers answers);

  /** @throws org.nuanyang.shared.Missing no such draft, or it was cleared away */
  Draft open(UUID id);

  /** Keeps the answers given so far. @param step the step the person goes to next */
  void keep(UUID id, Answers answers, String step);

  /** The draft behind a code a person typed; blanks, dashes and small letters do not matter. */
  Optional<Draft> resume(String code);

  /** The draft became this application. */
  void submitted(UUID id, ApplicationId application);

  /**
   * Clears away drafts nobody has touched since; what was sent lives on in its application.
   *
   * @return how many were cleared
   */
  int clearUntouchedSince(Instant moment);
}
