package org.nuanyang.network;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells how busy practitioners are; answered by the module that assigns the cases. */
public interface Workloads {

  /** By practitioner; whoever never had a case may be missing. */
  Map<UUID, Workload> of(Collection<UUID> practitioners);
}
