package org.nuanyang.oversight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/**
 * Two centres argue which of them an application belongs to (管辖争议). Either lays it before the justice bureau, whose
 * days run; whoever holds the application works on, so that nobody waits because offices argue.
 */
public interface JurisdictionDisputes {

  /** @return the dispute; the same key answers with the first one */
  UUID raise(RaiseDispute order);

  /** The bureau rules, with its reasons and its paper (指定管辖决定书), and the application lies there at once. */
  void decide(DecideDispute order);

  DisputeView view(UUID dispute, Actor by);

  /** @param waiting only what is not decided */
  Slice<DisputeRow> list(boolean waiting, @Nullable String after, Actor by);
}
