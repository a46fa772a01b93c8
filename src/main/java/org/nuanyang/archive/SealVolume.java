package org.nuanyang.archive;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.identity.Actor;

/**
 * Order to seal a volume.
 *
 * @param confidential {@link VolumeLeaf#key} of the leaves that go into the sealed book
 * @param years how long it is kept, counted from the day of archiving; null for ever (永久)
 */
public record SealVolume(CaseId id, int seen, Set<String> confidential, @Nullable Integer years, Actor by) {

  public SealVolume {
    confidential = Set.copyOf(confidential);
  }
}
