package org.nuanyang.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;

/** Where lawyers go over opinion letters. Every wording is kept. */
public interface OpinionDesk {

  /** Letters that wait, the longest waiting first; at most a hundred. */
  List<Waiting> waiting(Actor by);

  /** @throws org.nuanyang.shared.Missing unknown, not asked for, or of another city */
  KeptAssessment open(KeptId id, Actor by);

  /** All wordings, newest first. */
  List<Wording> wordings(KeptId id, Actor by);

  /** A lawyer's wording, section by section, with the reason for it. */
  void revise(ReviseOpinion command);

  /** The letter is good as it stands; from now on it carries the organisation's name instead of the machine's label. */
  void sign(KeptId id, int version, Actor by);

  /** One letter that waits. */
  record Waiting(UUID id, Category category, Instant askedAt) {}

  /** One wording. @param writtenBy the lawyer, or the platform for the first */
  record Wording(int number, String writtenBy, String reason, Instant writtenAt, List<OpinionLetter.Section> sections) {}
}
