package org.nuanyang.archive;

import java.util.Set;
import org.nuanyang.cases.CaseId;
import org.nuanyang.identity.Actor;

/**
 * Order to bind what came after the volume was sealed.
 *
 * @param seen how many supplements the person saw
 * @param leaves {@link VolumeLeaf#key} of what is bound now
 * @param confidential those of them that go behind the sealed book
 */
public record BindSupplement(CaseId id, int seen, Set<String> leaves, Set<String> confidential, Actor by) {

  public BindSupplement {
    leaves = Set.copyOf(leaves);
    confidential = Set.copyOf(confidential);
  }
}
