package org.nuanyang.assessment;

import java.util.Map;
import java.util.UUID;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterId;

/** Assessments kept because somebody asked for it: thirty days, then forgotten; anonymous. */
public interface KeptAssessments {

  /** @throws FactsUnclear when an answer cannot be used */
  KeptId keep(UUID submissionKey, Category category, Map<String, String> answers, String city);

  /** @throws org.nuanyang.shared.Missing unknown, or forgotten */
  KeptAssessment find(KeptId id);

  /** The letter as a paper: with the machine's label, or with the organisation whose lawyer signed. */
  PaperSheet letter(KeptId id);

  /** The person wants a lawyer to go over the letter; asked again, nothing changes. */
  void askLawyer(KeptId id);

  /** Lays the letter into a matter's file and tells its timeline. The actor must have proved that the matter is theirs. */
  void attach(KeptId id, MatterId matter, Actor by);

  /** The person takes it back: facts and letters are gone at once. */
  void forget(KeptId id);

  /** Forgets what is due. @return how many */
  int sweep();
}
