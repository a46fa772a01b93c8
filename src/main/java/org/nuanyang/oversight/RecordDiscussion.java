package org.nuanyang.oversight;

import java.time.LocalDate;
import java.util.List;
import org.nuanyang.identity.Actor;

/**
 * What a discussion came to.
 *
 * @param voices what each participant said; at least {@link #FEWEST} different people
 * @param supervise whether the file is pressed for from now on (重点督办)
 */
public record RecordDiscussion(
    DiscussionId discussion, int seen, LocalDate heldOn, List<Voice> voices, String minutes, String decision, boolean supervise, Actor by) {

  /** So many make a discussion (reference 8.3). */
  public static final int FEWEST = 3;

  /** One participant's opinion. */
  public record Voice(String name, String post, String opinion) {}
}
