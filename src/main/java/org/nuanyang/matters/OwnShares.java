package org.nuanyang.matters;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Services tell through this what belongs to single persons; matters shows it to whoever proved that person's phone. */
public interface OwnShares {

  /** @param persons the participants whose phone was proved; nothing about anybody else may be returned */
  List<OwnShare> of(MatterId matter, Set<UUID> persons);
}
