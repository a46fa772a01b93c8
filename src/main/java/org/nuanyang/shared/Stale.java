package org.nuanyang.shared;

/** Somebody else changed the thing since this person looked at it; nothing was overwritten. */
public class Stale extends Refusal {

  public Stale() {
    super("shared.stale");
  }

  /** Refuses unless the version the person saw is the one in force. */
  public static void unless(long seen, long current) {
    if (seen != current) throw new Stale();
  }
}
