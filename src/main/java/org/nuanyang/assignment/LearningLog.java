package org.nuanyang.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** What new lawyers learn on the cases of their leads (学习记录), and how much of it a year brought. */
public interface LearningLog {

  /**
   * One entry. @param shown what the lead ticks; empty while the lead has not looked. @param remark null until then
   */
  record Lesson(UUID id, AssignmentId assignment, String learnt, Instant at, Set<MentorItem> shown, @Nullable String remark, @Nullable Instant remarkedAt) {}

  /**
   * One lawyer's year in pairs, for the yearly review of the pool.
   *
   * @param led pairs led that were at work in the year, @param learnt pairs learnt in
   * @param lessons entries about those pairs, @param remarked those the lead looked at
   * @param signed papers of the junior that the lead signed off
   */
  record YearLine(UUID lawyer, String name, String firmName, int led, int learnt, int lessons, int remarked, int signed) {}

  /** Entries of the pairs the asker belongs to, the newest first. */
  Map<AssignmentId, List<Lesson>> mine(Actor by);

  /** The junior writes down what was learnt. @throws NotAssignable when it is empty, or somebody else writes */
  void write(AssignmentId assignment, String learnt, Actor by);

  /** The lead says what was shown and how it went, once for each entry. @throws org.nuanyang.shared.Stale when that was said already */
  void remark(UUID lesson, Set<MentorItem> shown, String remark, Actor by);

  /** All lawyers of the city who led or learnt in a year, those with most entries first. For assigners and heads. */
  List<YearLine> year(int year, Actor by);
}
