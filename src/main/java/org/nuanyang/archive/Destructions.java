package org.nuanyang.archive;

import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/**
 * The front door of destruction (档案销毁) after the term: the archivist proposes, a head who is another person approves,
 * and what the volumes say is erased in the same moment. Catalogue and digests stay, with the record of destruction.
 */
public interface Destructions {

  /** At most this many volumes on one list, so that whoever approves can look at each. */
  int MOST = 50;

  /** Volumes whose term has ended and that stand on no list, the longest over first. */
  Slice<DueVolume> due(@Nullable String after, Actor by);

  /**
   * Puts volumes of one unit on a list for the head.
   *
   * @throws org.nuanyang.shared.Refusal when one of them must stay: its term runs, it is lent, something is still said
   *     against it, or another stage of the matter is not in the archive
   */
  DestructionId propose(ProposeDestruction order);

  /** Newest first. */
  Slice<DestructionRow> list(@Nullable String after, Actor by);

  /** One list; the look is written to the audit trail. */
  DestructionView view(DestructionId id, Actor by);

  /**
   * Destroys: looks at every volume once more, erases what lies in none that is kept, issues the record.
   *
   * @throws org.nuanyang.shared.Refusal as {@link #propose}; then nothing at all is erased
   */
  void approve(DestructionId id, int seen, Actor by);

  /** The volumes stay; they may be proposed again. */
  void refuse(DestructionId id, int seen, String why, Actor by);
}
