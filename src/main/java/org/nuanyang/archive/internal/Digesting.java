package org.nuanyang.archive.internal;

import org.nuanyang.archive.VolumeLeaf;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Component;

/** Gives each leaf its digest, and tells whether it is still what was bound. */
@Component
class Digesting {

  private final Digests digests;

  Digesting(Digests digests) {
    this.digests = digests;
  }

  /** A leaf that does not open, or has no page, must not vanish in a sealed volume. */
  VolumeLeaf digested(VolumeLeaf leaf, Actor by) {
    if (leaf.lastPage() < leaf.firstPage()) throw new Refusal("archive.leaf.empty", leaf.title());
    String digest;
    try {
      digest = digests.of(Leaves.item(leaf), by);
    } catch (Refusal unreadable) {
      throw new Refusal("archive.leaf.unreadable", leaf.title());
    }
    return new VolumeLeaf(
        leaf.key(), leaf.book(), leaf.number(), leaf.part(), leaf.title(), leaf.reference(), leaf.date(), leaf.firstPage(), leaf.lastPage(), digest);
  }

  boolean isWhole(VolumeLeaf leaf, Actor by) {
    try {
      return digests.of(Leaves.item(leaf), by).equals(leaf.digest());
    } catch (Refusal gone) {
      return false;
    }
  }
}
