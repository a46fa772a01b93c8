package org.nuanyang.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.pool.ExpertDraws;
import org.nuanyang.shared.Slice;

/** The front door of collective discussion (集体讨论) of major and difficult files. */
public interface Discussions {

  /** One line of the list. */
  record Row(UUID id, String label, String question, boolean held, boolean supervised, Instant proposedAt) {}

  /** A reviewer or the head proposes it; the brief is drawn from the file. */
  DiscussionId propose(ProposeDiscussion command);

  /** The head writes down who said what and what was decided; a file to be pressed for gets its order to act. */
  void record(RecordDiscussion command);

  /**
   * Draws experts for a discussion still to be held; the handler, their firm and whoever has a conflict stay out.
   *
   * @param panel the expert pool
   * @throws org.nuanyang.pool.NotAdmissible when fewer can be drawn than are wanted
   */
  void drawExperts(DiscussionId id, UUID panel, int wanted, Actor by);

  /** The expert pools one can draw from; empty where none is kept. */
  List<ExpertDraws.DrawFrom> expertPools(Actor by);

  /** Those still to be held, or those that were, newest first, within the actor's reach. */
  Slice<Row> list(boolean held, @Nullable String after, Actor by);

  /** One discussion. @throws org.nuanyang.shared.Missing unknown, or not this actor's */
  DiscussionView view(DiscussionId id, Actor by);

  /** The file on one page, as the brief would be drawn now. */
  String brief(Target target, UUID subject, Actor by);
}
