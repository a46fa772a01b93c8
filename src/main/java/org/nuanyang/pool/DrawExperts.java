package org.nuanyang.pool;

import java.util.Map;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * Order to draw experts by lot.
 *
 * @param subject what they are drawn for, such as a collective discussion
 * @param wanted how many, 1 to {@link #MOST}
 * @param against who must not be drawn, with the reason in words
 */
public record DrawExperts(UUID panel, UUID subject, int wanted, Map<UUID, String> against, Actor by) {

  /** More are never drawn at once. */
  public static final int MOST = 9;

  public DrawExperts {
    against = Map.copyOf(against);
  }
}
