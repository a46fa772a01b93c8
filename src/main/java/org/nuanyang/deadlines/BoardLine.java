package org.nuanyang.deadlines;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Role;

/** The running terms of one post of one organisation. @param duty null for terms no desk of the office has @param soon ending today or within three days */
public record BoardLine(UUID owner, @Nullable Role duty, int overdue, int soon, int running) {

  public BoardLine plus(BoardLine other) {
    return new BoardLine(owner, duty, overdue + other.overdue, soon + other.soon, running + other.running);
  }
}
