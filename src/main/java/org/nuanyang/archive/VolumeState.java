package org.nuanyang.archive;

/** Where a volume stands. */
public enum VolumeState {
  /** 待封卷: the case is archived, nobody has looked through the leaves yet. */
  OPEN,
  /** 已封卷: bound, its digests written down. */
  SEALED,
  /** 已销毁: its catalogue and digests stay, what its leaves said is erased. */
  DESTROYED
}
