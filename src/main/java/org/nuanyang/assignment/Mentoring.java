package org.nuanyang.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;

/** Experienced and new lawyers work in pairs (以老带新): the lead answers for the case and signs off what the junior writes. */
public interface Mentoring {

  /**
   * A pair on one case.
   *
   * @param leadShare the lead's part of the case subsidy, in percent
   * @param mine LEAD or JUNIOR for the one who asks; empty for the office
   */
  record Pair(
      AssignmentId assignment, String receiptNumber, String summary, UUID lead, String leadName, UUID junior, String juniorName,
      int leadShare, String mine, List<Paper> papers) {}

  /** What a junior wrote. @param signed null while it waits; false when it went back */
  record Paper(
      UUID id, String title, String text, Instant submittedAt, @Nullable Boolean signed, @Nullable String note,
      @Nullable Instant answeredAt, int version) {}

  /** Somebody who may learn on a case. */
  record Junior(UUID lawyer, String name, String firmName, int practiceYears) {}

  /** New lawyers without a conflict in this case, fewest years first. */
  List<Junior> juniors(AssignmentId assignment, Actor by);

  /**
   * Puts a junior beside the lawyer of a case.
   *
   * @throws NotAssignable when the lead has too few years, or the junior too many, or a conflict of interest
   */
  void pair(AssignmentId assignment, UUID junior, int leadShare, Actor by);

  /** The lead's part of the subsidy where nothing else is said, in percent. */
  int usualLeadShare(Actor by);

  Optional<Pair> of(AssignmentId assignment, Actor by);

  /** Who shares the subsidy of a case, for the room that pays it; empty when one lawyer has it alone. */
  Optional<Pair> on(ApplicationId application);

  /** The pairs somebody belongs to, with the papers of each. */
  List<Pair> mine(Actor by);

  void submit(AssignmentId assignment, String title, String text, Actor by);

  /** The lead signs a paper off, or sends it back with a note. */
  void answer(UUID paper, boolean signed, String note, int version, Actor by);
}
