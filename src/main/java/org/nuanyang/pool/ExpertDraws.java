package org.nuanyang.pool;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Experts are drawn by lot, so that nobody picks who gives the opinion. */
public interface ExpertDraws {

  /** An expert pool one can draw from. @param people who serve on it today */
  record DrawFrom(UUID id, String name, int people) {}

  /** The expert pools of the actor's city with anybody in them. */
  List<DrawFrom> pools(Actor by);

  /** Everybody who serves on an expert pool today. */
  List<UUID> members(UUID panel, Actor by);

  /**
   * Draws; whoever was drawn for the same subject before, is away or is no longer in the lawyers' pool stays out.
   *
   * @throws NotAdmissible when fewer can be drawn than are wanted
   */
  ExpertDraw draw(DrawExperts order);

  /** The draws for a subject, oldest first. */
  List<ExpertDraw> of(UUID subject);
}
