package org.nuanyang.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** The front door of the week's brief (每周简报). */
public interface WeeklyBriefs {

  /** Counts the week and lays the draft; a week that has one keeps it. @param day any day of a week that is over or running */
  UUID draw(LocalDate day, Actor by);

  /** Counts a draft again, as of now. */
  void recount(UUID id, int seen, Actor by);

  /** Leaves facts out and adds words of one's own; what was issued goes back to draft and keeps its issued edition. @param left marks of facts */
  void correct(UUID id, int seen, Set<String> left, String remark, Actor by);

  /** Issues it to the leaders. */
  void issue(UUID id, int seen, Actor by);

  /** The last 60 weeks, newest first; drafts only for who may correct them. */
  List<BriefRow> list(Actor by);

  /** @param edition null for the newest the reader may see @throws org.nuanyang.shared.Missing unknown, or not issued yet */
  BriefView view(UUID id, @Nullable Integer edition, Actor by);
}
