package org.nuanyang.matters;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Keeps which matters belong together, so that whoever opens one sees the others. */
public interface MatterLinks {

  /** Longest note. */
  int LONGEST = 300;

  /** Links two matters, or says anew how they belong together. */
  void link(MatterId one, MatterId other, LinkKind kind, String note, Actor by);

  /** Finds the other matter by what stands on its receipt. @throws org.nuanyang.shared.Refusal when there is none the actor may know of */
  MatterId find(String receiptNumber, Actor by);

  /** They have nothing to do with each other after all. */
  void part(MatterId one, MatterId other, Actor by);

  /** The linked matters, oldest first; those the actor may not open are listed without a name. */
  List<LinkedMatter> of(MatterId matter, Actor by);

  /** Only which they are: for rooms that look for the lawyer who knows the dispute. */
  List<UUID> idsOf(MatterId matter);
}
