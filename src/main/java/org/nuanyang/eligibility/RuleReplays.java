package org.nuanyang.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.policies.DraftId;

/** Tries drafts of rules on the decisions of the last twelve months: who would gain, who would lose. Decides nothing. */
public interface RuleReplays {

  /** Orders a replay; it begins within seconds and shows how far it is. */
  ReplayId start(DraftId draft, Actor by);

  /** Replays of a draft, the newest first. */
  List<ReplayView> of(DraftId draft, Actor by);

  /** @throws org.nuanyang.shared.Missing when there is none, or not of the actor's city */
  ReplayView find(ReplayId id, Actor by);

  /** Changes counted by matter. */
  List<Sum> byMatter(ReplayId id, Actor by);

  /** Changes counted by group of persons; a person of two groups counts in both. */
  List<Sum> byGroup(ReplayId id, Actor by);

  /** Single decisions that would change, names masked; 50 at a time. */
  List<Changed> changed(ReplayId id, Generosity direction, @Nullable String matter, @Nullable UUID after, Actor by);

  /** @param name of the matter or the group */
  record Sum(String code, String name, int gained, int lost) {}

  /** @param person masked */
  record Changed(UUID application, LocalDate decidedOn, String person, String matter, String groups, String before, String after) {}
}
