package org.nuanyang.matters;

import java.util.Optional;

/** Services say through this who in the office holds a matter now; the first contact holds what no service holds. */
public interface HeldMatters {

  Optional<Holder> holder(MatterId matter);
}
